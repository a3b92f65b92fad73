import type { PopupPage as PopupPageState } from '../core/popup-state';
import type { GlossaryRow } from '../core/search';
import { Notice } from './Notice';
import { PageTerms } from './PageTerms';

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
	switch (page.kind) {
		case 'loading':
			return <Notice>Looking at this page…</Notice>;
		case 'closed':
			return <Notice>{page.why}</Notice>;
		case 'no-access':
			return (
				<Notice action={{ label: 'Allow on all sites', act: props.onAskAccess }}>
					Border Gloss may not read pages. The access was taken back.
				</Notice>
			);
		case 'silent':
			return (
				<Notice action={onReload && { label: 'Reload', act: onReload }}>
					This page was open before Border Gloss could read it. Reload it to see marks.
				</Notice>
			);
		case 'off':
			return page.everywhere ? (
				<Notice action={{ label: 'Turn on', act: () => props.onSwitchAll(true) }}>Marks are off on all sites.</Notice>
			) : (
				<Notice action={{ label: 'Turn on', act: () => props.onSwitchSite(true) }}>Marks are off on this site.</Notice>
			);
		case 'other-subject':
			return (
				<Notice action={{ label: 'Mark anyway', act: props.onMarkAnyway }}>
					This page does not seem to be about migration enforcement. Nothing is marked.
				</Notice>
			);
		case 'nothing':
			return <Notice>No term from the glossary was found on this page.</Notice>;
		case 'terms':
			return <PageTerms report={page.report} {...props} />;
	}
}
