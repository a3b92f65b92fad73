import type { Why } from '../core/reason';
import { sayWhy } from '../core/say-why';
import { useSay } from './say-context';

/** The last line of an opened entry: what on the page spoke for this meaning. */
export const WhyLine = ({ why }: { why: Why }) => <p class="why note">{sayWhy(why, useSay())}</p>;
