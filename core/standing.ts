/** Is a name a word of its own where it stands, not a part of an address, a handle or an identifier? */

/** Addresses longer than this are cut: what is looked at on either side. */
const LONGEST_RUN = 200;
const RUN_BEFORE = /[\p{L}\p{M}\p{N}@_/\\#.:~%?&=+-]*$/u;
const RUN_AFTER = /^[\p{L}\p{M}\p{N}@_/\\#.:~%?&=+-]*/u;

/** Not in "ice.gov", "cbp.gov/asylum", "@DHS", "asylum_seeker". */
export function standsAlone(text: string, start: number, end: number): boolean {
	// Nearly always a blank stands on either side.
	if (/[\s,;)”’"]/.test(text.charAt(end)) && /[\s(“‘"]/.test(text.charAt(start - 1))) return true;
	const before = RUN_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_RUN), start))?.[0] ?? '';
	const after = RUN_AFTER.exec(text.slice(end, end + LONGEST_RUN))?.[0] ?? '';
	return (
		!/[@_\\#]|:\/\/|[\p{L}\p{N}]\.(?:\p{Ll}{2}|$)|^\/$/u.test(before) && !/^[_\\]|@|^[\p{L}\p{N}-]*\.[\p{Ll}\p{N}]/u.test(after)
	);
}
