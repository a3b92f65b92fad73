import type { Since } from '../core/say-timeline';
import type { Strip } from '../core/since';
import { Diamond, ForwardIcon } from './icons';
import { useSay } from './say-context';

interface SinceRowProps {
	since: Since;
	onOpen(): void;
}

export function SinceRow({ since: { words, strip }, onOpen }: SinceRowProps) {
	if (!strip) {
		return (
			<p class="since none">
				<Key words={words} />
			</p>
		);
	}
	return (
		<button type="button" class="since" onClick={onOpen}>
			<span class="row">
				<Key words={words} />
				<ForwardIcon />
			</span>
			<StripLine strip={strip} />
		</button>
	);
}

function Key({ words }: { words: string }) {
	const say = useSay();
	return (
		<span class="key">
			<Diamond />
			<span>
				{say('Since this article:')} <b>{words}</b>
			</span>
		</span>
	);
}

const share = (at: number): string => `${(at * 100).toFixed(2)}%`;

/** Thin ticks before the article, thick after. Hidden from screen readers: the sentence above says it. */
const StripLine = ({ strip: { ticks, article } }: { strip: Strip }) => (
	<svg class="strip" aria-hidden="true">
		<path class="line" d="M0 10.5H9999" />
		{ticks.map(({ at, after }) => (
			<line key={at} class={after ? 'after' : 'before'} x1={share(at)} x2={share(at)} y1={after ? 4 : 6} y2={11} />
		))}
		<svg x={share(article)} overflow="visible" aria-hidden="true">
			<path class="here" d="M0 5.5l5 5-5 5-5-5z" />
		</svg>
	</svg>
);
