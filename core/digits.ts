/** Lists of whole numbers as text: the browser reads a long text in a fraction of the time that a list takes, and nothing need be built. */

const BASE = 90;
/** The character of the digit 0; those of all digits are printable ASCII. */
const ZERO = 35;

/** At least so many digits. */
const digitsOf = (number: number, width: number): string =>
	(number >= BASE || width > 1 ? digitsOf(Math.floor(number / BASE), width - 1) : '') + digit(number % BASE);

const digit = (value: number): string => String.fromCharCode(ZERO + value);

function read(text: string, start: number, width: number): number {
	let number = 0;
	for (let at = start; at < start + width; at++) number = number * BASE + text.charCodeAt(at) - ZERO;
	return number;
}

/** Every number in as many digits as the largest needs; the first character says how many. */
export function packNumbers(numbers: readonly number[]): string {
	const width = digitsOf(
		numbers.reduce((a, b) => Math.max(a, b), 0),
		1,
	).length;
	return digit(width) + numbers.map((number) => digitsOf(number, width)).join('');
}

/** The number at an index. */
export function numberAt(packed: string, index: number): number {
	const width = packed.charCodeAt(0) - ZERO;
	return read(packed, 1 + index * width, width);
}
