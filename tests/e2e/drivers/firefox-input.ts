/** A person's mouse, finger and keyboard in Firefox, as BiDi actions. */
import type { Bidi } from '../../../tools/bidi';
import type { OwnPart } from './page-handle';

type Input = Pick<OwnPart, 'move' | 'click' | 'tap' | 'press' | 'type' | 'wheel'>;

/** WebDriver's code points for keys that write nothing. https://w3c.github.io/webdriver/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
	Backspace: '\ue003',
	Tab: '\ue004',
	Enter: '\ue007',
	Shift: '\ue008',
	Control: '\ue009',
	Alt: '\ue00a',
	Escape: '\ue00c',
	Space: ' ',
	PageUp: '\ue00e',
	PageDown: '\ue00f',
	End: '\ue010',
	Home: '\ue011',
	ArrowLeft: '\ue012',
	ArrowUp: '\ue013',
	ArrowRight: '\ue014',
	ArrowDown: '\ue015',
	Delete: '\ue017',
	Meta: '\ue03d',
};

const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };
const to = (x: number, y: number, duration = 0): object => ({
	type: 'pointerMove',
	x: Math.round(x),
	y: Math.round(y),
	duration,
});

export function firefoxInput(bidi: Bidi, context: string): Input {
	const perform = async (source: object, actions: object[]): Promise<void> =>
		void (await bidi.send('input.performActions', { context, actions: [{ ...source, actions }] }));
	const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
	const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' } };
	const keyboard = { type: 'key', id: 'keyboard' };
	return {
		// Firefox makes the steps itself when a move takes time: one each 17 ms or so.
		move: (x, y, steps = 5) => perform(mouse, [to(x, y, steps * 17)]),
		click: (x, y) => perform(mouse, [to(x, y), DOWN, UP]),
		tap: (x, y) => perform(finger, [to(x, y), DOWN, UP]),
		press: (keys) => perform(keyboard, strokes(keys)),
		type: (text) => perform(keyboard, [...text].flatMap(strokes)),
		wheel: (dy) => perform({ type: 'wheel', id: 'wheel' }, [{ type: 'scroll', x: 10, y: 10, deltaX: 0, deltaY: dy }]),
	};
}

/** "Shift+Tab": down in order, up in reverse. A lone "+" is itself. */
function strokes(keys: string): object[] {
	const values = (keys.length === 1 ? [keys] : keys.split('+')).map((key) => KEYS[key] ?? key);
	const down = values.map((value) => ({ type: 'keyDown', value }));
	return [...down, ...values.toReversed().map((value) => ({ type: 'keyUp', value }))];
}
