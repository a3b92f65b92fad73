import type { PopupPage as PopupPageState } from '../core/popup-state';
import type { GlossaryRow } from '../core/search';
import { Notice } from './Notice';
import { PageTerms } from './PageTerms';
import { useSay } from './say-context';

export interface ThisPageProps {
	page: PopupPageState;
	rows: readonly GlossaryRow[];
	onSwitchSite(on: boolean): void;
	onSwitchAll(on: boolean): void;
	onJump(id: string, index: number): void;
	onMarkAnyway(): void;
	onAskAccess(): void;
	onReload?: (() => void) | undefined;
	onOpenEntry(id: string): void;
}

/** One view for each thing that can be known of a page. */
export function ThisPage({ page, onReload, ...props }: ThisPageProps) {
	const say = useSay();
	switch (page.kind) {
		case 'loading':
			return <Notice>{say('Looking at this page…')}</Notice>;
		case 'closed':
			return <Notice>{say(page.why)}</Notice>;
		case 'no-access':
			return (
				<Notice action={{ label: say('Allow on all sites'), act: props.onAskAccess }}>
					{say('Border Gloss may not read pages. The access was taken back.')}
				</Notice>
			);
		case 'silent':
			return (
				<Notice action={onReload && { label: say('Reload'), act: onReload }}>
					{say('This page was open before Border Gloss could read it. Reload it to see marks.')}
				</Notice>
			);
		case 'off':
			return page.everywhere ? (
				<Notice action={{ label: say('Turn on'), act: () => props.onSwitchAll(true) }}>
					{say('Marks are off on all sites.')}
				</Notice>
			) : (
				<Notice action={{ label: say('Turn on'), act: () => props.onSwitchSite(true) }}>
					{say('Marks are off on this site.')}
				</Notice>
			);
		case 'other-subject':
			return (
				<Notice action={{ label: say('Mark anyway'), act: props.onMarkAnyway }}>
					{say('This page does not seem to be about migration enforcement. Nothing is marked.')}
				</Notice>
			);
		case 'nothing':
			return <Notice>{say('No term from the glossary was found on this page.')}</Notice>;
		case 'terms':
			return <PageTerms report={page.report} {...props} />;
	}
}
