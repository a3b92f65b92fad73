/** Why a name was taken as it was, in words. */
import type { Why } from './reason';
import type { Say } from './say';

/** "“ICE” is read this way because of “agents” and “custody” near it." */
export function sayWhy({ name, reason }: Why, say: Say): string {
	switch (reason.kind) {
		case 'near':
			return say('“{name}” is read this way because of {words} near it.', { name, words: sayWords(reason.words, say) });
		case 'elsewhere':
			return say('“{name}” is read this way because of {words} near it elsewhere on the page.', {
				name,
				words: sayWords(reason.words, say),
			});
		case 'named':
			return say('“{name}” is read this way because the page also names “{text}”.', { name, text: reason.text });
		case 'subject':
			return say('“{name}” is read this way because the page is about migration.', { name });
	}
}

const sayWords = ([a = '', b]: readonly string[], say: Say): string =>
	b === undefined ? `“${a}”` : say('“{a}” and “{b}”', { a, b });
