/** Who may import whom, and what a room may name: a reader knows from a path what its file cannot do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCircle, importsIn, importsOf, packageOf, ROOT, sourceFiles } from './imports';

/** Room → the rooms and packages it may import. Nothing else may be imported there. */
const ARROWS: Record<string, { rooms: string[]; packages: string[] }> = {
	core: { rooms: ['core'], packages: ['valibot', 'fuse.js', 'syllable', 'flesch-kincaid'] },
	page: { rooms: ['page', 'core'], packages: [] },
	browser: { rooms: ['browser', 'core'], packages: ['webextension-polyfill'] },
	components: { rooms: ['components', 'core'], packages: ['preact'] },
	entrypoints: {
		rooms: ['entrypoints', 'core', 'page', 'browser', 'components', 'data'],
		packages: [
			'preact',
			'wxt',
			'webextension-polyfill',
			'virtual:glossary-names',
			'virtual:subject',
			'virtual:glossary-entries',
			'virtual:phrase-books',
		],
	},
	tools: { rooms: ['tools', 'core', 'page', 'browser', 'components', 'data'], packages: ['*'] },
};
const ROOMS = Object.keys(ARROWS);

/** Names that a room must not touch, as words of its code. */
const FORBIDDEN: Record<string, RegExp> = {
	core: /\b(?:document|window|browser|chrome)\.\w|\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bsetTimeout\(/,
	page: /\b(?:browser|chrome)\.\w|\bpreact\b/,
	browser: /\bdocument\.\w|\bwindow\.\w/,
	components: /\b(?:browser|chrome)\.\w|\bDate\.now\(|\bnew Date\(\)|\bdocument\.\w|\bwindow\.\w|dangerouslySetInnerHTML/,
};

const code = (file: string): string => readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

describe.each(ROOMS)('%s', (room) => {
	const files = sourceFiles(room);
	const imports = files.flatMap((file) => importsOf(file));

	it('imports only what its arrows allow', () => {
		const { rooms, packages } = ARROWS[room] as (typeof ARROWS)[string];
		const wrong = imports.filter(({ specifier, to }) =>
			to === null
				? !packages.includes('*') && !packages.includes(packageOf(specifier))
				: !rooms.includes(to.split('/')[0] ?? '') || to.startsWith('..'),
		);
		expect(wrong.map((i) => `${i.from} → ${i.specifier}`)).toEqual([]);
	});

	it('names nothing outside its permission', () => {
		const forbidden = FORBIDDEN[room];
		const wrong = forbidden ? files.filter((file) => forbidden.test(code(file))) : [];
		expect(wrong).toEqual([]);
	});
});

describe('the whole', () => {
	it('has no circle of imports', () => {
		const edges = new Map(
			ROOMS.flatMap((room) => sourceFiles(room)).map((file) => [
				file,
				importsOf(file).flatMap(({ to, typeOnly }) => (to && !typeOnly ? [to] : [])),
			]),
		);
		expect(findCircle(edges)).toBeNull();
	});

	it('has no drawer and no barrel', () => {
		const names = ROOMS.flatMap((room) => sourceFiles(room));
		expect(names.filter((name) => /(?:utils?|helpers?|common|misc)(?:\/|\.tsx?$)/.test(name))).toEqual([]);
		expect(names.filter((name) => /index\.tsx?$/.test(name))).toEqual([]);
	});

	it('keeps data free of code', () => {
		const files = readdirSync(join(ROOT, 'data'), { recursive: true, encoding: 'utf8' });
		expect(files.filter((name) => /\.[cm]?[jt]sx?$/.test(name))).toEqual([]);
	});

	it('lets nobody import the tools but the build', () => {
		const guilty = ROOMS.filter((room) => room !== 'tools')
			.flatMap((room) => sourceFiles(room))
			.flatMap((file) => importsOf(file))
			.filter(({ to }) => to?.startsWith('tools/'));
		expect(guilty).toEqual([]);
	});
});

describe('the check itself', () => {
	it.each([
		["import { a } from './a';", [{ specifier: './a', typeOnly: false }]],
		["import './style.css';", [{ specifier: './style.css', typeOnly: false }]],
		["import type { A } from '../core/a';", [{ specifier: '../core/a', typeOnly: true }]],
		["export { a } from 'pkg/b';", [{ specifier: 'pkg/b', typeOnly: false }]],
		["const x = await import('./late');", [{ specifier: './late', typeOnly: false }]],
		[
			"import a, {\n\tb,\n} from './many';\nimport c from 'c';",
			[
				{ specifier: './many', typeOnly: false },
				{ specifier: 'c', typeOnly: false },
			],
		],
	])('reads %j', (text, expected) => {
		expect(importsIn(text)).toEqual(expected);
	});

	it('sees a circle', () => {
		const edges = new Map([
			['a', ['b']],
			['b', ['c']],
			['c', ['b']],
		]);
		expect(findCircle(edges)).toEqual(['b', 'c', 'b']);
	});
});
