/** What pages receive weighs no more than it may. */
import { expect, it } from 'vitest';
import { buildWhenStale } from '../../tools/build-when-stale';
import { sizeRows } from '../bench/sizes';

it('our scripts keep to their sizes', async () => {
	await buildWhenStale('chromium');
	for (const { name, value, goal, met } of sizeRows()) expect(met, `${name}: ${value} kB, ${goal}`).toBe(true);
}, 180_000);
