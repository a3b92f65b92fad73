import { numberAt } from '../../core/digits';

/** All numbers of a packed list (core/digits.ts): the first character says of how many characters each is. */
export const numbersIn = (packed: string): number[] =>
	Array.from({ length: (packed.length - 1) / (packed.charCodeAt(0) - '#'.charCodeAt(0)) }, (_, i) => numberAt(packed, i));
