/** Joins popup and side panel to the browser: values down, callbacks up. */
import entries from 'virtual:glossary-entries';
import books from 'virtual:phrase-books';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askAccess } from '../../browser/access';
import { takeLookUps } from '../../browser/look-up';
import { tellPage } from '../../browser/messages';
import { type PopupModel, watchPopup } from '../../browser/popup-model';
import { saveSetting, switchItem } from '../../browser/settings';
import { PopupPage } from '../../components/PopupPage';
import { SpeechContext } from '../../components/say-context';
import { localDay } from '../../core/dates';
import { createGlossary } from '../../core/glossary';
import { sayEntry } from '../../core/said-entry';
import { createSay } from '../../core/say';
import { createSearch, glossaryRow } from '../../core/search';
import '../../components/tokens.css';
import '../../components/popup.css';

const { storage } = browser;
const glossary = createGlossary(entries);

function App({ wide }: { wide: boolean }) {
	const [lookUp, setLookUp] = useState<string>();
	const [model, setModel] = useState<PopupModel | null>(null);
	const [openId, setOpenId] = useState<string | null>(null);
	const language = model?.speech.language ?? 'en';
	const rows = useMemo(() => entries.map((entry) => glossaryRow(entry, language)), [language]);
	const search = useMemo(() => createSearch(rows, language), [rows]);
	const speech = useMemo(() => ({ language, say: createSay(model?.speech.phrases ?? {}) }), [language]);
	const [watch] = useState(() => ({ look: () => {} }));
	useEffect(() => {
		Object.assign(watch, watchPopup(browser, books, setModel));
		takeLookUps(storage, setLookUp);
	}, []);
	useEffect(() => {
		if (model && model.settings.theme !== 'auto') document.documentElement.dataset.theme = model.settings.theme;
		else delete document.documentElement.dataset.theme;
	}, [model?.settings.theme]);
	useEffect(() => {
		document.documentElement.lang = language;
	}, [language]);
	if (!model) return null;
	const { tab, page, settings, damaged } = model;
	const found = openId === null ? null : glossary.card(openId, language);
	const articleDate = 'report' in page ? page.report.date : null;
	const entry = found && sayEntry(found, { say: speech.say, today: localDay(new Date()), articleDate });
	return (
		<SpeechContext.Provider value={speech}>
			<PopupPage
				key={lookUp}
				page={page}
				settings={settings}
				damaged={damaged}
				rows={rows}
				search={search}
				entry={entry}
				wide={wide}
				{...(lookUp !== undefined && { initialTab: 'glossary', initialSearch: lookUp })}
				onSwitchSite={(on) => 'host' in page && switchItem(storage, 'sitesOff', page.host, on)}
				onSwitchAll={(on) => saveSetting(storage, 'enabled', on)}
				onSwitchItem={(list, item, on) => switchItem(storage, list, item, on)}
				onSetting={(name, value) => saveSetting(storage, name, value)}
				onJump={(id, index) => tellPage(browser, tab, 'showMention', { id, index })}
				onMarkAnyway={() => tellPage(browser, tab, 'markAnyway').then(watch.look)}
				onAskAccess={() => askAccess(browser).then(watch.look)}
				onReload={() => tab?.id !== undefined && browser.tabs.reload(tab.id)}
				onOpenEntry={setOpenId}
			/>
		</SpeechContext.Provider>
	);
}

export const mount = (wide: boolean): void => render(<App wide={wide} />, document.body);
