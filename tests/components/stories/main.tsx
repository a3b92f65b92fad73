/** Every part in every state, without the extension: `npx vite tests/components/stories`. `?set=small` shows one set; `&theme=dark`. */
import { render } from 'preact';
import '../../../components/tokens.css';
import '../../../components/card.css';
import '../../../components/popup.css';
import './stories.css';
import { cardStories } from './card-stories';
import { popupStories } from './popup-stories';
import type { Story } from './story';

const SETS: Record<string, readonly Story[]> = { ...cardStories, ...popupStories };

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
const shown = asked.get('set') ? (SETS[asked.get('set') ?? ''] ?? []) : Object.values(SETS).flat();

render(
	<div class="set">
		{shown.map(({ name, frame, view }) => (
			<figure key={name}>
				<figcaption>{name}</figcaption>
				<div class={frame}>{view}</div>
			</figure>
		))}
	</div>,
	document.body,
);
