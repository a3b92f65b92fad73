import { defineConfig } from 'wxt';
import { glossary } from './tools/glossary-plugin';
import { noInnerHtml } from './tools/no-inner-html';

const PAGES = ['http://*/*', 'https://*/*'];

export default defineConfig({
	// Every name stands on a visible import line.
	imports: false,
	manifestVersion: 3,
	vite: () => ({
		plugins: [glossary(), noInnerHtml()],
		// What the manifest asks for at least: keeps light-dark() and nesting as written.
		build: { target: ['chrome140', 'firefox140'], cssTarget: ['chrome140', 'firefox140'] },
	}),
	manifest: ({ browser }) => ({
		name: 'Border Gloss',
		description:
			'Explains the programmes, agencies and terms of migration enforcement on the news page you read. Offline; watches nobody.',
		permissions: ['storage', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
		host_permissions: PAGES,
		content_scripts: [{ matches: PAGES, js: ['marks.js'], run_at: 'document_idle' }],
		content_security_policy: {
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
		},
		action: { default_title: 'Border Gloss' },
		commands: {
			'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Go to the next marked term and open it' },
			'previous-mark': { suggested_key: { default: 'Alt+Shift+P' }, description: 'Go to the previous marked term and open it' },
		},
		...(browser !== 'firefox' && { minimum_chrome_version: '140' }),
		...(browser === 'firefox' && {
			browser_specific_settings: {
				gecko: {
					id: 'border-gloss@example.org',
					strict_min_version: '140.0',
					data_collection_permissions: { required: ['none'] },
				},
				gecko_android: { strict_min_version: '142.0' },
			},
		}),
	}),
});
