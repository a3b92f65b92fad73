import { expect, it } from 'vitest';
import { CATEGORIES, type Category } from '../../core/entry-schema';
import { GROUP_IDS, GROUPS, groupOf } from '../../core/groups';

it.each(CATEGORIES)('%s belongs to exactly one group', (category) => {
	const owners = GROUPS.filter((group) => (group.categories as readonly Category[]).includes(category));
	expect(owners.map((group) => group.id)).toEqual([groupOf(category)]);
});

it('has every group named once', () => {
	expect(new Set(GROUP_IDS).size).toBe(GROUPS.length);
	expect(new Set(GROUPS.map((group) => group.label)).size).toBe(GROUPS.length);
});

it('says what to do for a category without a group', () => {
	expect(() => groupOf('rumour' as Category)).toThrow('category "rumour" belongs to no group: add it in core/groups.ts');
});
