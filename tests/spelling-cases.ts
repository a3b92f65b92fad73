/** How names are spelt on pages: one paragraph a case, and what is to be marked in it; nothing where the list is empty. */
export const SPELLING_CASES: readonly [what: string, html: string, marks: readonly string[]][] = [
	['a term in bold and plain', '<b>CBP</b> One works', ['CBP One']],
	['a word split by a tag', 'C<i>BP</i> One works', ['CBP One']],
	['a non-breaking space', 'CBP&nbsp;One works', ['CBP\u00a0One']],
	['a soft hyphen', 'Sena&shy;front of Panama', ['Sena\u00adfront']],
	['a zero-width space', 'the J&#8203;TFA lawyers', ['J\u200bTFA']],
	['a wbr', 'Sena<wbr>front of Panama', ['Senafront']],
	['no accent', 'the Darien Gap is', ['Darien Gap']],
	['a decomposed accent', 'the Darie\u0301n Gap is', ['Darie\u0301n Gap']],
	['capitals', 'THE DARIEN GAP IS', ['DARIEN GAP']],
	['full-width letters', 'the ＪＴＦＡ lawyers', ['ＪＴＦＡ']],
	['a straight possessive', "JTFA's lawyers", ['JTFA']],
	['a curly possessive', 'JTFA’s lawyers', ['JTFA']],
	['a plural', 'asylum seekers wait', ['asylum seekers']],
	['a plural of an acronym', 'Two SFABs trained', ['SFABs']],
	['a hyphen for a space', 'an asylum-seeker waits', ['asylum-seeker']],
	['a line break in the source', 'the Clan del\n\t Golfo is', ['Clan del\n\t Golfo']],
	['no term across a br', 'the Clan del<br>Golfo is', []],
	['no term across a cell', '<span style="display:block">Clan del</span><span style="display:block">Golfo</span>', []],
	['the last word before another block', '<div>met Senafront</div>officers of it', ['Senafront']],
	['part of a word', 'the asylumlike Senafronter', []],
	['an address', 'see jtfa.example.gov and @JTFA', []],
	['small letters of an acronym', 'the jtfa of', []],
	['another sense', 'They sold ICE CREAM, and ice cream in cups', []],
	['code', '<code>JTFA</code>', []],
	['an editor', '<span contenteditable="true">JTFA</span>', []],
	['a form', '<button>JTFA</button><select><option>JTFA</option></select>', []],
	['hidden text', '<span style="display:none">JTFA</span><span hidden>JTFA</span><span aria-hidden="true">JTFA</span>', []],
	['invisible text', '<span style="visibility:hidden">JTFA</span>', []],
	['a closed details', '<details><summary>More</summary>JTFA</details>', []],
];

/** A page of all cases, each in an element of the class "case", in order. */
export const SPELLING_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cases</title><article>
<p>People who seek refuge met Border Patrol, then Border Patrol agents, in expedited removal after a credible fear interview.</p>
${SPELLING_CASES.map(([, html], i) => `<div class="case" id="c${i}">${html}</div>`).join('\n')}</article>`;
