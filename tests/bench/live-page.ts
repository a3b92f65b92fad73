/** A page whose own script puts items of 2 KB into it, one every 100 ms, as a live blog does. */

export interface LivePage {
	address: string;
	/** The same page on a host where marks are turned off. */
	addressWithout: string;
	hostWithout: string;
}

export const ITEMS = 30;

/** Two terms, one of them over a tag's edge, in about 2,000 characters. */
const ITEM = `<p>${'The committee met to hear how the day had gone, and who would speak next. '.repeat(13)}</p><p>An officer of the Darien Gap said that <b>CBP</b> One was in use. ${'More will be known by the end of the afternoon, says the office. '.repeat(15)}</p>`;

/** In the page: answers how many changes of the document were not the script's own, when all items have stood for a while. */
const SCRIPT = `
	const feed = document.getElementById('feed');
	function grow() {
		let foreign = 0;
		const own = ({ target, addedNodes }) => target === feed && [...addedNodes].every((node) => node.className === 'item');
		const count = (records) => { foreign += records.filter((record) => !own(record)).length; };
		const observer = new MutationObserver(count);
		observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
		let items = 0;
		return new Promise((resolve) => {
			const timer = setInterval(() => {
				if (items++ === ${ITEMS}) {
					clearInterval(timer);
					setTimeout(() => { count(observer.takeRecords()); observer.disconnect(); resolve(foreign); }, 1000);
					return;
				}
				const item = document.createElement('section');
				item.className = 'item';
				item.innerHTML = ${JSON.stringify(ITEM)};
				feed.append(item);
			}, 100);
		});
	}`;

/** Puts the feed and its script at the end of an article page. */
export const livePage = (article: string): string =>
	article.replace('</article>', `<div id="feed"></div></article><script>${SCRIPT}</script>`);
