/** The third script, put by the background into a page that has terms: the list, the pointer, the card. */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../browser/messages';
import { native } from '../browser/native';
import cardCss from '../components/card.css?inline';
import { PageTermList } from '../components/PageTermList';
import { SpeechContext } from '../components/say-context';
import { TermCard } from '../components/TermCard';
import tokensCss from '../components/tokens.css?inline';
import type { Speech } from '../core/messages';
import { createSay } from '../core/say';
import { joinSession } from '../page/card-session';
import { createHost } from '../page/host';
import { worldOf } from '../page/world';

export default defineUnlistedScript(() => {
	const { session } = worldOf();
	if (!session) return;
	const api = native();
	const { annotator } = session;

	joinSession({
		document,
		session,
		createHost: () => createHost(document, [tokensCss, cardCss], annotator.disown),
		load: (id, articleDate) => askBackground(api, 'entryCard', { id, articleDate }),
		loadList: () => askBackground(api, 'headwords', [...annotator.ids]),
		renderCard: (view, place, card) =>
			render(
				view && (
					<SpeechContext.Provider value={speaking(view.texts.speech)}>
						<TermCard
							entry={view.texts.entry}
							opened={view.opened}
							sheet={view.sheet}
							why={view.why}
							from={view.from?.entry.term ?? null}
							canForward={view.canForward}
							onOpen={card.read}
							onClose={() => card.send({ type: 'dismiss' }, null)}
							onBack={() => card.step(-1)}
							onForward={() => card.step(1)}
							onRelated={card.related}
							onStopTerm={() => askBackground(api, 'stopMarking', { list: 'termsOff', item: view.texts.entry.id })}
							onStopSite={() => askBackground(api, 'stopMarking', { list: 'sitesOff', item: location.hostname })}
						/>
					</SpeechContext.Provider>
				),
				place,
			),
		renderList: (items, { speech, words }, place, card) =>
			render(
				<SpeechContext.Provider value={speaking(speech)}>
					<PageTermList
						items={items.map(({ id, text }) => ({
							key: id,
							term: words[id]?.term ?? text,
							words: words[id]?.words ?? '',
							text,
						}))}
						onPick={(id) => card.pickTerm(items.find((item) => item.id === id)?.mention)}
					/>
				</SpeechContext.Provider>,
				place,
			),
	});
});

const speaking = ({ language, phrases }: Speech) => ({ language, say: createSay(phrases) });
