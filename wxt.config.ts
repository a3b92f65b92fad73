import { defineConfig } from 'wxt';
import { glossary } from './tools/glossary-plugin';
import { localeFiles } from './tools/locales';
import { noInnerHtml } from './tools/no-inner-html';

const PAGES = ['http://*/*', 'https://*/*'];

export default defineConfig({
	// Every name stands on a visible import line.
	imports: false,
	manifestVersion: 3,
	hooks: {
		// `imports: false` still has WXT import its own `storage` wherever something of ours is called so.
		'config:resolved': ({ config }) => void Object.assign(config.imports, { presets: [], imports: [] }),
		'build:publicAssets': (_, files) => void files.push(...localeFiles()),
	},
	vite: () => ({
		plugins: [glossary(), noInnerHtml()],
		// What the manifest asks for at least: keeps light-dark() and nesting as written.
		build: { target: ['chrome140', 'firefox140'], cssTarget: ['chrome140', 'firefox140'] },
	}),
	manifest: ({ browser }) => ({
		name: 'Border Gloss',
		description: '__MSG_description__',
		default_locale: 'en',
		permissions: ['storage', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
		host_permissions: PAGES,
		content_scripts: [{ matches: PAGES, js: ['gate.js'], run_at: 'document_idle' }],
		content_security_policy: {
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
		},
		action: { default_title: 'Border Gloss' },
		commands: {
			'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_nextMark__' },
			'previous-mark': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_previousMark__' },
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
