import { describe, expect, it } from 'vitest';
import { followsAnotherName } from '../../core/namesakes';

const TITLES = new Set(['president', 'senor']);
const follows = (text: string): boolean => followsAnotherName(text, text.indexOf('Homan'), text.indexOf('Homan') + 5, TITLES);

describe('a surname is somebody else’s', () => {
	it.each([
		'It was Brian Homan who said so.',
		'It was Bob Homan who said so.',
		'Then Mª Ángeles Homan came.',
		'He met Guadalupe\u00A0Homan.',
		'Brian Homan, 51, said so.',
	])('%s', (text) => expect(follows(text)).toBe(true));
});

describe('a surname stands alone', () => {
	it.each([
		'Homan said so.',
		'then Homan said so.',
		'And then Homan said so.',
		'It was Al Homan.',
		'It was Trump-Homan',
		'That President Homan said so.',
		'dijo el Señor Homan.',
		'It ended. Then Homan said so.',
		'But Homan said so.',
		'“Yes,” he said: “Ask Homan.”',
		'The ICE Homan led.',
		'the U.S. Homan left.',
		'Trump-Homan',
		'Line\uFFFCThen Homan',
	])('%s', (text) => expect(follows(text)).toBe(false));
});
