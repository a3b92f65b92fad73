// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { documentIn, type Frame, inWindow, isFrame, isOnPage, paneOf } from '../../page/frames';
import { comesBefore } from '../../page/shadows';
import { find, page } from './page';

/** Puts a document into a frame, and a frame of this place and size around it. happy-dom lays nothing out. */
function framed(
	selector: string,
	box: { x: number; y: number; width: number; scale?: number },
	inside: Document,
	height = 100,
): Frame {
	const frame = document.createElement('frame');
	find(selector).replaceWith(frame);
	const { x, y, width, scale = 1 } = box;
	Object.defineProperties(frame, {
		contentDocument: { value: inside, configurable: true },
		clientLeft: { value: 3 },
		clientTop: { value: 2 },
		offsetWidth: { value: width / scale },
		getBoundingClientRect: { value: () => new DOMRect(x, y, width, scale * height) },
	});
	Object.defineProperty(inside, 'defaultView', {
		value: { frameElement: frame, innerHeight: height },
		configurable: true,
	});
	return frame;
}

const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

it('tells frames by their name', () => {
	page('<p></p>');
	const named = (name: string) => isFrame(document.createElement(name));
	expect([named('iframe'), named('frame'), named('frameset'), isFrame(document)]).toEqual([true, true, false, false]);
});

it('looks only into frames that are large enough to read in', () => {
	const frame = (clientWidth: number, clientHeight: number) =>
		documentIn({ clientWidth, clientHeight, contentDocument: document } as Frame) !== null;
	expect([frame(100, 50), frame(99, 50), frame(100, 49), frame(0, 0)]).toEqual([true, false, false, false]);
});

it('knows where a frame in a frame stands: borders, padding and scale of both', () => {
	page('<i id="outer"></i><i id="inner"></i>', '<style>frame { padding: 10px 20px }</style>');
	expect(paneOf(document)).toMatchObject({ x: 0, y: 0, scale: 1 });
	const outer = documentOf('');
	framed('#outer', { x: 100, y: 50, width: 600, scale: 2 }, outer);
	expect(paneOf(outer)).toEqual({ x: 100 + 2 * 23, y: 50 + 2 * 12, scale: 2, top: 74, bottom: 274 });
	const inner = documentOf('');
	const frame = framed('#inner', { x: 5, y: 60, width: 300, scale: 0.5 }, inner);
	Object.defineProperty(frame, 'ownerDocument', { value: outer });
	const pane = paneOf(inner);
	expect(pane).toEqual({ x: 146 + 2 * 5 + 23, y: 74 + 2 * 60 + 12, scale: 1, top: 206, bottom: 274 });
	const { x, y, width, height } = inWindow({ ...pane, scale: 2 }, new DOMRect(1, 2, 10, 20));
	expect([x, y, width, height]).toEqual([181, 210, 20, 40]);
});

it('takes no frame for a part of the page that is gone or shows something else', () => {
	page('<p>x</p><i></i><p id="last">y</p>');
	const inside = documentOf('<b>z</b>');
	const node = inside.querySelector('b') as Element;
	const frame = framed('i', { x: 0, y: 0, width: 100 }, inside);
	expect([isOnPage(find('p')), isOnPage(node), isOnPage(inside)]).toEqual([true, true, true]);
	expect([comesBefore(find('p'), node), comesBefore(node, find('#last')), comesBefore(node, find('p'))]).toEqual([
		true,
		true,
		false,
	]);
	Object.defineProperty(frame, 'contentDocument', { value: documentOf(''), configurable: true });
	expect(isOnPage(node)).toBe(false);
	Object.defineProperty(frame, 'contentDocument', { value: inside, configurable: true });
	frame.remove();
	expect(isOnPage(node)).toBe(false);
	// As Firefox leaves them.
	const dead = new Proxy(node, {
		get: () => {
			throw new TypeError("can't access dead object");
		},
	});
	expect(isOnPage(dead)).toBe(false);
});
