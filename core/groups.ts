/** Categories as a reader sees them: seven kinds of term, each of which can be switched off. */
import type { Category } from './entry-schema';

export const GROUPS = [
	{ id: 'bodies', label: 'Agencies, units', categories: ['agency', 'unit', 'armed-group', 'international-body'] },
	{ id: 'law', label: 'Law, policy', categories: ['law', 'policy', 'court-case'] },
	{ id: 'programmes', label: 'Programmes, apps', categories: ['programme', 'app', 'operation'] },
	{ id: 'places', label: 'Places', categories: ['place'] },
	{ id: 'statistics', label: 'Statistics', categories: ['statistic'] },
	{ id: 'people', label: 'People', categories: ['person'] },
	{ id: 'concepts', label: 'General concepts', categories: ['concept'] },
] as const satisfies readonly { id: string; label: string; categories: readonly Category[] }[];

export type GroupId = (typeof GROUPS)[number]['id'];

export const GROUP_IDS: readonly GroupId[] = GROUPS.map((group) => group.id);

export function groupOf(category: Category): GroupId {
	const group = GROUPS.find((g) => (g.categories as readonly Category[]).includes(category));
	if (!group) throw new Error(`category "${category}" belongs to no group: add it in core/groups.ts`);
	return group.id;
}
