import { daysBetween } from './dates';
import type { Correction } from './entry-schema';

/** Days for which a card tells of a correction: long enough to reach who read the mistake. */
const SHOWN = 90;

/** Newest first. */
export const recentCorrections = (corrections: readonly Correction[], today: string): Correction[] =>
	corrections.filter(({ date }) => daysBetween(date, today) <= SHOWN).reverse();
