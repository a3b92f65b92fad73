/** A text file as a plain article page. No lang attribute: the language is to be told from the text. */

const LONGEST_HEADLINE = 200;

export function textPage(text: string, fileName: string): string {
	const paragraphs = text
		.replace(/\r\n?/g, '\n')
		.split(/\n[ \t\u00a0]*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
	const headline = isHeadline(paragraphs[0]) ? paragraphs.shift() : undefined;
	const body = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
	return `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${escaped(headline ?? fileName)}</title>
<style>${STYLE}</style>
<main><article>
${headline ? `<h1>${escaped(headline)}</h1>\n` : ''}${body}
</article></main>
`;
}

/** A short first line of its own that does not end like a sentence. */
function isHeadline(paragraph: string | undefined): paragraph is string {
	return (
		paragraph !== undefined &&
		paragraph.length <= LONGEST_HEADLINE &&
		!paragraph.includes('\n') &&
		!/[.…:;,]["'”’»)]*$/.test(paragraph)
	);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

const STYLE = `
:root { color-scheme: light dark; background: light-dark(#fff, #191817); color: light-dark(#1c1b19, #e6e2db); }
body { margin: 0; font: 19px/1.6 Charter, "Bitstream Charter", "Charis SIL", Georgia, "Noto Serif", serif; }
article { max-width: 36em; margin: 0 auto; padding: 48px 24px 96px; overflow-wrap: break-word; }
h1 { font-size: 36px; line-height: 1.2; margin: 0 0 24px; text-wrap: balance; }
p { margin: 0 0 1em; }
`;
