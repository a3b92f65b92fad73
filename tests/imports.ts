/** The import graph of the rooms, read from the source text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

export interface Import {
	/** File that imports, from the root: "core/matcher.ts". */
	from: string;
	/** As written. */
	specifier: string;
	/** File from the root for a relative import; null for a package. */
	to: string | null;
	typeOnly: boolean;
}

const STATEMENT =
	/(?:^|[\n;}])\s*(?:import|export)\b(\s+type\b)?(?:[^'"`;]*?\bfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g;
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

export function sourceFiles(room: string, root: string = ROOT): string[] {
	return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
		.filter((name) => ['.ts', '.tsx'].includes(extname(name)) && !name.endsWith('.d.ts'))
		.map((name) => join(room, name));
}

export function importsOf(file: string, root: string = ROOT): Import[] {
	const text = readFileSync(join(root, file), 'utf8').replace(COMMENTS, '');
	return importsIn(text).map(({ specifier, typeOnly }) => ({
		from: file,
		specifier,
		to: specifier.startsWith('.') ? resolve(join(dirname(file), specifier), root) : null,
		typeOnly,
	}));
}

export const importsIn = (text: string): { specifier: string; typeOnly: boolean }[] =>
	[...text.matchAll(STATEMENT)].map(([, type, named, dynamic]) => ({
		specifier: named ?? dynamic ?? '',
		typeOnly: Boolean(type),
	}));

function resolve(path: string, root: string): string {
	const bare = path.replace(/\?.*$/, '');
	const found = [bare, `${bare}.ts`, `${bare}.tsx`].find((p) => extname(p) && existsSync(join(root, p)));
	return relative('.', found ?? bare);
}

/** Package name of a specifier: "preact/hooks" → "preact", "@a/b/c" → "@a/b". */
export const packageOf = (specifier: string): string =>
	specifier
		.split('/')
		.slice(0, specifier.startsWith('@') ? 2 : 1)
		.join('/');

/** The first ring of files found, as a path that ends where it began; null where there is none. */
export function findCircle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
	const done = new Set<string>();
	const walk = (file: string, path: string[]): string[] | null => {
		const at = path.indexOf(file);
		if (at >= 0) return [...path.slice(at), file];
		if (done.has(file)) return null;
		for (const next of edges.get(file) ?? []) {
			const circle = walk(next, [...path, file]);
			if (circle) return circle;
		}
		done.add(file);
		return null;
	};
	for (const file of edges.keys()) {
		const circle = walk(file, []);
		if (circle) return circle;
	}
	return null;
}
