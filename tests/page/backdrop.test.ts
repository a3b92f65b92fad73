// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { schemeBehind, schemeOf } from '../../page/backdrop';
import { find, page } from './page';

describe('a computed colour', () => {
	it.each([
		['rgb(255, 255, 255)', 'light'],
		['rgb(18, 18, 18)', 'dark'],
		['rgb(0, 200, 0)', 'dark'],
		['rgb(255, 220, 0)', 'light'],
		['rgba(255, 255, 255, 0.9)', 'light'],
		['rgba(0, 0, 0, 0.6)', 'dark'],
		['rgb(0 0 0 / 0.6)', 'dark'],
		['color(srgb 0.95 0.95 0.95)', 'light'],
		['color(srgb 0.05 0.05 1e-7 / 0.8)', 'dark'],
		['color(display-p3 0.1 0.1 0.1)', 'dark'],
		['color(display-p3 0.9 0.9 0.9)', 'light'],
		['oklch(0.985 0.002 247.839)', 'light'],
		['oklch(0.21 0.034 264.665)', 'dark'],
		['oklch(0.98 none none)', 'light'],
		['oklab(0.2 -0.01 0.02 / 0.7)', 'dark'],
		['lab(97 0 -1)', 'light'],
		['lch(12 5 260)', 'dark'],
		['rgba(0, 0, 0, 0)', null],
		['rgba(0, 0, 0, 0.5)', null],
		['oklch(0 0 0 / 0.2)', null],
		['', null],
	])('%s: %s', (colour, scheme) => expect(schemeOf(colour)).toBe(scheme));
});

describe('behind a word', () => {
	afterEach(() => {
		document.documentElement.removeAttribute('style');
		document.body.removeAttribute('style');
	});
	const LIGHT = 'background-color: rgb(250, 250, 250)';
	const DARK = 'background-color: rgb(10, 10, 10)';
	const GLASS = 'background-color: rgba(0, 0, 0, 0.3)';

	it.each([
		['the nearest background counts', `<div style="${LIGHT}"><p style="${DARK}"><b id="x">a</b></p></div>`, 'dark'],
		['a background farther out', `<div style="${DARK}"><p><b id="x">a</b></p></div>`, 'dark'],
		['one that lets light through is not one', `<div style="${LIGHT}"><p style="${GLASS}"><b id="x">a</b></p></div>`, 'light'],
		['none: the window is white', '<p id="x">a</p>', 'light'],
	])('%s', (_, html, scheme) => {
		page(html);
		expect(schemeBehind(find('#x'))).toBe(scheme);
	});

	it.each([
		['body', DARK, 'dark'],
		['html', DARK, 'dark'],
		['html', 'color-scheme: dark', 'dark'],
		['html', 'color-scheme: light dark', 'light'],
		['html', 'color-scheme: only light', 'light'],
	])('%s with %s, read in daylight', (selector, style, scheme) => {
		page('<p id="x">a</p>');
		find(selector).setAttribute('style', style);
		expect(schemeBehind(find('#x'))).toBe(scheme);
	});

	it('is light where there is no word', () => expect(schemeBehind(null)).toBe('light'));
});
