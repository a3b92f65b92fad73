/** Text that is shown later, or hidden later: a closed `<details>`, a folded paragraph, a tab. */
import { isOnPage } from './frames';
import { isShown, isVisible, type Mention } from './mention';
import { blockOf } from './passage';
import { inSlices, inSteps, inStrides } from './slices';

export interface Reveals {
	/** Looks whether it is hidden, and answers whether it was not so before. What is hidden is followed. */
	look(mention: Mention): boolean;
	/** Answers whether any was hidden or shown. */
	lookAtAll(): Promise<boolean>;
	/** Waits for it to be hidden or shown. */
	follow(mention: Mention): void;
	readonly hidden: ReadonlySet<Mention>;
	/** Forgets those that the page has no more. */
	keepOnly(isKept: (mention: Mention) => boolean): void;
}

/**
 * An intersection observer tells without a look at each change of the page: a hidden block is never in view, and one
 * that is being hidden leaves it. `changed`: all are to be looked at anew. `mentions`: all of them. Ends with the signal.
 */
export function watchReveals(mentions: () => readonly Mention[], changed: () => void, signal: AbortSignal): Reveals {
	const hidden = new Set<Mention>();
	const inView = new WeakSet<Element>();

	/** A long page tells of thousands of blocks at once. */
	const note = async (entries: readonly IntersectionObserverEntry[]) => {
		const left = new Set<Element>();
		const noteOne = ({ target, isIntersecting, boundingClientRect }: IntersectionObserverEntry) => {
			if (isIntersecting) inView.add(target);
			// It was in view, or was hidden before it could be told whether it is: then it has no box.
			else if (inView.delete(target) || boundingClientRect.width === 0) left.add(target);
		};
		await inSteps(inStrides(entries, noteOne), signal);
		if ([...hidden].some(isVisible) || isAnyHidden(left)) changed();
	};
	let noted = Promise.resolve();
	const observer = new IntersectionObserver((entries) => {
		noted = noted.then(() => note(entries));
	});
	/** Most blocks leave the view because the page is scrolled. */
	const isAnyHidden = (blocks: ReadonlySet<Element>): boolean => {
		const unseen = new Set<Element | null>([...blocks].filter((block) => !isOnPage(block) || !isShown(block)));
		return unseen.size > 0 && mentions().some((m) => unseen.has(blockOf(m)) && !hidden.has(m) && !isVisible(m));
	};
	// Once for each block, however often it is asked for.
	const follow = (mention: Mention) => {
		const block = blockOf(mention);
		if (block && !signal.aborted) observer.observe(block);
	};
	signal.addEventListener('abort', () => observer.disconnect());
	// Words right in a `<details>` have its box, which stays in view.
	document.addEventListener('toggle', (event) => (event.target as Element).localName === 'details' && changed(), {
		capture: true,
		signal,
	});

	const look = (mention: Mention): boolean => {
		if (isVisible(mention)) return hidden.delete(mention);
		if (hidden.has(mention)) return false;
		hidden.add(mention);
		follow(mention);
		return true;
	};

	return {
		look,
		async lookAtAll() {
			let news = false;
			const lookAt = (mention: Mention) => {
				news = look(mention) || news;
			};
			await inSlices(mentions(), lookAt, signal);
			return news;
		},
		follow,
		hidden,
		keepOnly(isKept) {
			for (const mention of hidden) if (!isKept(mention)) hidden.delete(mention);
		},
	};
}
