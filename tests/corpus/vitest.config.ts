/** `npm run test:corpus`: what needs the corpus beside the clone. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ['*.test.ts'],
		fileParallelism: false,
		reporters: ['default', '../summary-reporter.ts'],
	},
});
