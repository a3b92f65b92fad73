/** A reason in words. */
import { oneLine, type Reason } from './reason';
import type { Say } from './say';

/** "“ICE” is read this way because of “agents” and “custody” near it." `name` as it stands on the page. */
export function sayReason(name: string, reason: Reason, say: Say): string {
	const values = { name: oneLine(name) };
	switch (reason.kind) {
		case 'near':
			return say('“{name}” is read this way because of {words} near it.', { ...values, words: sayWords(reason.words, say) });
		case 'elsewhere':
			return say('“{name}” is read this way because of {words} near it elsewhere on the page.', {
				...values,
				words: sayWords(reason.words, say),
			});
		case 'named':
			return say('“{name}” is read this way because the page also names “{text}”.', { ...values, text: reason.text });
		case 'subject':
			return say('“{name}” is read this way because the page is about migration.', values);
	}
}

const sayWords = ([a = '', b]: readonly string[], say: Say): string =>
	b === undefined ? `“${a}”` : say('“{a}” and “{b}”', { a, b });
