import { describe, expect, it } from 'vitest';
import { isOn, readSettings, SETTING_NAMES, SETTINGS, withItem } from '../../core/settings';

const DEFAULTS = readSettings({}).settings;

it('starts with everything on, first mentions, opened by pointing', () => {
	expect(readSettings({})).toEqual({
		settings: {
			enabled: true,
			sitesOff: [],
			termsOff: [],
			groupsOff: [],
			density: 'first',
			opening: 'point',
			markStyle: 'dotted',
			theme: 'auto',
			language: 'auto',
		},
		damaged: [],
	});
});

it.each(SETTING_NAMES)('accepts its own default of %s', (name) => {
	expect(SETTINGS[name].accepts(SETTINGS[name].default)).toBe(true);
});

it.each([
	['enabled', false],
	['sitesOff', ['news.example', '[::1]']],
	['termsOff', ['cbp-one']],
	['groupsOff', ['people', 'places']],
	['density', 'every'],
	['opening', 'click'],
	['markStyle', 'tint'],
	['theme', 'dark'],
])('keeps a stored %s of %j', (name, value) => {
	expect(readSettings({ [name]: value })).toEqual({ settings: { ...DEFAULTS, [name]: value }, damaged: [] });
});

it.each([
	['enabled', 'yes'],
	['enabled', null],
	['sitesOff', 'news.example'],
	['sitesOff', ['']],
	['sitesOff', ['x'.repeat(254)]],
	['sitesOff', [7]],
	['termsOff', {}],
	['termsOff', ['']],
	['groupsOff', ['persons']],
	['density', 'all'],
	['opening', true],
	['markStyle', ''],
	['theme', ['dark']],
])('falls back for a damaged %s of %j, and says so', (name, value) => {
	expect(readSettings({ [name]: value })).toEqual({ settings: DEFAULTS, damaged: [name] });
});

it('keeps what is sound beside what is damaged, and ignores what it does not know', () => {
	const { settings, damaged } = readSettings({ theme: 'pink', density: 'every', enabled: 1, colour: 'red' });
	expect(settings).toEqual({ ...DEFAULTS, density: 'every' });
	expect(damaged).toEqual(['enabled', 'theme']);
});

it.each([
	[true, [], true],
	[true, ['news.example'], false],
	[true, ['example', 'www.news.example'], true],
	[false, [], false],
])('with enabled %s and %j off, marks on news.example: %s', (enabled, sitesOff, on) => {
	expect(isOn({ ...DEFAULTS, enabled, sitesOff }, 'news.example')).toBe(on);
});

describe('a list with one item in or out', () => {
	it.each([
		[['a'], 'b', true, ['a', 'b']],
		[['a', 'b'], 'a', true, ['b', 'a']],
		[[], 'a', true, ['a']],
		[['a', 'b'], 'a', false, ['b']],
		[['a'], 'b', false, ['a']],
	])('%j, %s, %s → %j', (items, item, present, expected) => expect(withItem(items, item, present)).toEqual(expected));

	it('leaves the list given as it was', () => {
		const items = ['a'];
		withItem(items, 'b', true);
		withItem(items, 'a', false);
		expect(items).toEqual(['a']);
	});
});
