/** The marks of a page and of the frames in it: each document draws its own. */
import { isOnPage } from './frames';
import { createMarks, type Marks } from './marks';
import type { Mention } from './mention';

export function createPageMarks(forced: Pick<MediaQueryList, 'matches'>): Marks {
	const all = new Map<Document, Marks>();
	/** Every document with its own part of the mentions, an empty one too: it may have had some before. */
	const share = (mentions: readonly Mention[], draw: (marks: Marks, own: readonly Mention[]) => void) => {
		for (const document of all.keys()) if (!isOnPage(document)) all.delete(document);
		for (const { startNode } of mentions) {
			const document = startNode.ownerDocument;
			if (!all.has(document)) all.set(document, createMarks(document, forced));
		}
		for (const [document, marks] of all) {
			draw(
				marks,
				mentions.filter((m) => m.startNode.ownerDocument === document),
			);
		}
	};
	return {
		draw: (mentions, style) => share([...mentions], (marks, own) => marks.draw(own, style)),
		light: (mention) => share(mention ? [mention] : [], (marks, [own]) => marks.light(own ?? null)),
		clear: () => share([], (marks) => marks.clear()),
	};
}
