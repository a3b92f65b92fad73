/** The tests that `npm run test:mutation` breaks the matching path against: core alone, with fewer random cases. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		env: { RANDOM_CASES: '300' },
		include: [
			'tests/core/{characters,context,density,digits,expansion,language,letters,matcher,matcher-signs,matcher-properties,meaning,name-table,name-tree,sieve,standing,subject,tokens,topic}.test.ts',
		],
	},
});
