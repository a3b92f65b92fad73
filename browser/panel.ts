/** The side panel: Chrome and Edge call it sidePanel, Firefox sidebarAction; phones have none. */
import type { Browser } from 'webextension-polyfill';

interface SidePanel {
	open(target: { windowId: number }): Promise<void>;
}

/** Must be called from a click, at once. */
export async function openPanel(api: Browser, windowId: number | undefined): Promise<void> {
	// The polyfill passes sidePanel through; its types do not know it yet.
	const { sidePanel } = api as Browser & { sidePanel?: SidePanel };
	if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
	else await api.sidebarAction?.open();
}
