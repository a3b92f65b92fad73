/** The tests that `npm run test:mutation` breaks the matching path against: core alone, with fewer random cases. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		env: { RANDOM_CASES: '300' },
		include: ['tests/core/matching-path.ts'],
	},
});
