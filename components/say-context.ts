/** The interface's language, from the root of a view down to its words. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { inEnglish, type Say } from '../core/say';

export interface Speech {
	/** ISO 639-1. */
	language: string;
	say: Say;
}

export const SpeechContext = createContext<Speech>({ language: 'en', say: inEnglish });

export const useSay = (): Say => useContext(SpeechContext).say;

/** For a text that may be in another language than the interface. Only English stands in for what is missing. */
export function useTongue(language: string): { lang?: string; aside: string | null } {
	const speech = useContext(SpeechContext);
	return language === speech.language ? { aside: null } : { lang: language, aside: speech.say('in English') };
}
