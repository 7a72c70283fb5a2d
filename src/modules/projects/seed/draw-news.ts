import type { DemoTeacher } from '#directory/seed';
import type { News } from '#messaging/seed';
import { days } from '#platform/demo';
import type { DemoProject } from '../project-world.seed.ts';

const nameOf = (person: DemoTeacher): string => `${person.account.first_name} ${person.account.last_name ?? ''}`.trim();
const NEW_DAYS = 40;
const ENDING_DAYS = 30;

/** What the people of a project were told lately, as the use cases tell it. */
export function newsOf({ row, state, founders: [first, second], said, members, invited }: DemoProject, now: Date): News[] {
	const title = row.title ?? '';
	const since = new Date(row.waiting_since ?? row.approved_at ?? row.created_at ?? now);
	const page = `/projects/${row.id}`;
	const both = [first, second].filter((one) => one !== undefined);
	const invitations = invited.map(({ person, at }): News => ({
		to: person,
		kind: 'projects.invited',
		params: { name: nameOf(first), title },
		href: '/projects/mine',
		at
	}));
	if (state === 'awaiting_partner' && second) {
		return [{ to: second, kind: 'projects.proposed', params: { name: nameOf(first), title }, href: page, at: since }];
	}
	if (state === 'awaiting_approval' && second) {
		return [{ to: first, kind: 'projects.partner-accepted', params: { name: nameOf(second), title }, href: page, at: since }];
	}
	if (state === 'changes_requested') {
		const country = said ?? first.school.row.country;
		return both.map((to) => ({ to, kind: 'projects.office-asks-for-changes', params: { country, title }, href: page, at: since }));
	}
	if (state !== 'active') return invitations;
	const opened = now.getTime() - since.getTime() < days(NEW_DAYS);
	const left = Math.round((Date.parse(row.end_on ?? '') - now.getTime()) / days(1));
	const newest = members.at(-1);
	return [
		...invitations,
		...(opened ? both.map((to): News => ({ to, kind: 'projects.opened', params: { title }, href: `/spaces/${row.id}`, at: since })) : []),
		...(newest && opened
			? [
					{
						to: first,
						kind: 'projects.member-joined',
						params: { name: nameOf(newest), title },
						href: `/spaces/${row.id}`,
						at: new Date((since.getTime() + now.getTime()) / 2)
					}
				]
			: []),
		...(left <= ENDING_DAYS
			? both.map((to): News => ({
					to,
					kind: 'projects.ending-soon',
					params: { title, day: row.end_on ?? '', days: left },
					href: page,
					at: new Date(now.getTime() - days(ENDING_DAYS - left))
				}))
			: [])
	];
}
