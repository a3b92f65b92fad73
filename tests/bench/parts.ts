import names from 'virtual:glossary-names';
import subject from 'virtual:subject';
import { detectLanguage } from '../../core/language';
import { findNames } from '../../core/matcher';
import { openTable } from '../../core/name-table';
import { createSifter, sift } from '../../core/sieve';
import { createElementFacts } from '../../page/element-facts';
import { locate, isVisible } from '../../page/mention';
import { readBlock } from '../../page/reading';
import { noFindings, sampleOf, scan } from '../../page/scan';
import { countHits } from '../../core/subject';
const g: any = {};
Object.assign(globalThis, { P: {
	F1() { let n = 0; const w = document.createTreeWalker(document.body, 4); for (let x = w.nextNode(); x; x = w.nextNode()) n += (x as Text).data.length; return n; },
	table() { g.table = openTable(names.table); },
	text() { g.t = document.body.textContent; },
	regex() { g.re = new RegExp(subject, 'gi'); countHits('x', g.re, 2); },
	hits() { countHits(g.t, g.re, 1e9); },
	sift1() { sift(g.t.slice(0, 2000), g.table.sieve); },
	siftall() { sift(g.t, g.table.sieve); },
	sifter() { const sifter = createSifter(g.table.sieve); const w = document.createTreeWalker(document.body, 4); for (let x = w.nextNode(); x; x = w.nextNode()) sifter((x as Text).data); },
	scan() { g.facts = createElementFacts(); g.f = noFindings(); for (const _ of scan(document.body, g.facts, createSifter(g.table.sieve), g.f)); },
	language() { g.lang = detectLanguage(sampleOf(g.f), 'en', names.languages); },
	read() { g.blocks = [...g.f.blocks].flatMap((b: any) => [...readBlock(b, b, g.facts)]); return g.blocks.length; },
	find() { g.all = g.blocks.map((b: any) => findNames(b.text, g.table, g.lang)); return g.all.flat().length; },
	locate() { g.m = g.blocks.flatMap((b: any, i: number) => g.all[i].flatMap((x: any) => locate(b, x) ?? [])); },
	visible() { g.m.filter(isVisible); },
} });
