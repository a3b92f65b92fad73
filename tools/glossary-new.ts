/** `npm run glossary -- new`: asks what an entry is about and writes a file to fill in. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import * as v from 'valibot';
import { CATEGORIES, entrySchema } from '../core/entry-schema';

interface Question {
	field: 'id' | 'term' | 'category' | 'kind' | 'topic';
	ask: string;
}

const QUESTIONS: readonly Question[] = [
	{ field: 'term', ask: 'The headword, as it is usually written' },
	{ field: 'id', ask: 'Its id: small letters and hyphens, also the name of the file' },
	{ field: 'category', ask: `What it is: ${CATEGORIES.join(', ')}` },
	{ field: 'kind', ask: 'The line above the headword: what kind of thing · whose ("Phone app · CBP")' },
	{ field: 'topic', ask: 'How far one mention shows that a page is about migration: strong, weak or none' },
];

export type Answers = Record<Question['field'], string>;

/** What is wrong with an answer, or null. */
export function answerProblem(field: Question['field'], answer: string, folder: string): string | null {
	if (field === 'id' && existsSync(join(folder, `${answer}.json`))) return `there is an entry "${answer}" already`;
	const result = v.safeParse(entrySchema.entries[field], answer);
	return result.success ? null : (result.issues[0]?.message ?? 'cannot be used');
}

/** An entry with every part that most entries have, each with a gap that the check asks to fill. */
export function template({ id, term, category, kind, topic }: Answers): string {
	const entry = {
		id,
		term,
		abbreviations: [],
		aliases: [],
		names: { es: [''] },
		category,
		kind,
		topic,
		status: { state: 'none' },
		firstLine: { text: '', sources: ['first'] },
		body: [{ text: '', sources: ['first'] }],
		timeline: [{ date: '', text: '', sources: ['first'] }],
		figures: [],
		confusions: [],
		contested: [],
		related: [],
		sources: { first: { publisher: '', title: '', date: '', address: '', kind: 'document' } },
		matching: [],
		translations: { es: { kind: '', firstLine: '', body: [''], confusions: [] } },
		reviewed: '',
	};
	return `${JSON.stringify(entry, null, '\t')}\n`;
}

export async function askForEntry(folder: string): Promise<string> {
	const lines = createInterface({ input: process.stdin });
	const given = lines[Symbol.asyncIterator]();
	const answers: Partial<Answers> = {};
	for (const { field, ask } of QUESTIONS) answers[field] = await askUntilRight(field, ask);
	lines.close();
	const path = join(folder, `${answers.id}.json`);
	writeFileSync(path, template(answers as Answers));
	return path;

	async function askUntilRight(field: Question['field'], ask: string): Promise<string> {
		for (;;) {
			process.stdout.write(`${ask}:\n> `);
			const { value, done } = await given.next();
			if (done) throw new Error(`no answer to: ${ask}`);
			const problem = answerProblem(field, value.trim(), folder);
			if (!problem) return value.trim();
			console.log(`  That ${problem.startsWith('there is') ? 'cannot be used: ' : 'is not it: '}${problem}`);
		}
	}
}
