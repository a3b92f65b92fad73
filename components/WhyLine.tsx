import type { Why } from '../core/reason';
import { sayReason } from '../core/say-reason';
import { useSay } from './say-context';

/** The last line of an opened entry: what on the page spoke for this meaning. */
export const WhyLine = ({ name, reason }: Why) => <p class="why note">{sayReason(name, reason, useSay())}</p>;
