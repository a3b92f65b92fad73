import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readGlossary } from '../../tools/glossary';
import { correctionsPage } from '../../tools/glossary-corrections';

const PAGE = join(import.meta.dirname, '../../docs/corrections.md');

it('lists corrections of all entries, newest first', () => {
	const page = correctionsPage([
		{ id: 'b', term: 'B', corrections: [{ date: '2026-05-03', text: 'It said 2; it is 3.' }] },
		{
			id: 'a',
			term: 'A',
			corrections: [
				{ date: '2026-05-03', text: 'It said 4; it is 5.' },
				{ date: '2026-06-01', text: 'It said 5; it is 6.' },
			],
		},
		{ id: 'c', term: 'C', corrections: [] },
	]);
	expect(page.split('\n').filter((line) => line.startsWith('- '))).toEqual([
		'- 1 Jun 2026, **A** (`a`): It said 5; it is 6.',
		'- 3 May 2026, **A** (`a`): It said 4; it is 5.',
		'- 3 May 2026, **B** (`b`): It said 2; it is 3.',
	]);
});

it('says so where there are none', () => expect(correctionsPage([])).toContain('No entry has been corrected'));

it('the page in docs is up to date: npm run glossary -- corrections', () => {
	expect(readFileSync(PAGE, 'utf8')).toBe(correctionsPage(readGlossary().entries));
});
