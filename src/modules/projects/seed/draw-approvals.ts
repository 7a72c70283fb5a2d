import type { Insertable } from 'kysely';
import type { DB } from '#platform/db';
import { ago, type Chance, days } from '#platform/demo';
import type { DirectoryWorld } from '#directory/seed';
import { isApproved, type ProjectRow } from '../project.seed.ts';
import type { DrawnProject } from './draw-projects.ts';
import { changeReasons, rejectReasons } from './reasons.ts';

type ApprovalRow = Insertable<DB['projects.approval']>;
const ESCALATES_AFTER_DAYS = 7;
const ASKED_FIRST = 0.12;

const asDate = (value: ProjectRow['waiting_since']): Date | undefined => (value ? new Date(value) : undefined);

/** What the founders' offices have said so far; one office speaks once where it answers for both. */
export function drawApprovals(chance: Chance, world: DirectoryWorld, drawn: DrawnProject, row: ProjectRow): ApprovalRow[] {
	const { state, founders } = drawn;
	const handedIn = isApproved(state) || state === 'awaiting_approval' || state === 'changes_requested' || state === 'rejected';
	if (!handedIn) return [];
	const since = isApproved(state)
		? ago(asDate(row.approved_at) ?? world.now, days(2 + chance.next() * 6))
		: (asDate(row.waiting_since) ?? world.now);
	const asked = new Map(founders.map((founder) => [founder.school.place, founder.school.row]));
	const places = [...asked].filter(([place]) => world.officers.has(place));
	// The second founder's office may have decided already; one of the two is behind the change or the no.
	const early = state === 'awaiting_approval' && places.length > 1 && chance.maybe(0.5) ? 1 : -1;
	const sayer = drawn.said ? places.findIndex(([place]) => place === drawn.said) : chance.whole(0, places.length - 1);
	return places.flatMap(([place, school], at): ApprovalRow[] => {
		const office = world.offices.find((one) => one.key === place);
		if (!office) return [];
		const yes = isApproved(state) || at === early;
		const said = at === sayer && (state === 'changes_requested' || state === 'rejected') ? state : undefined;
		const decision = yes ? 'approved' : (said ?? 'pending');
		const decided =
			decision === 'pending' ? null : new Date(Math.min(world.now.getTime() - 1, since.getTime() + days(0.2 + chance.next() * 2)));
		const first = yes && isApproved(state) && chance.maybe(ASKED_FIRST);
		const base = {
			project_id: row.id,
			office_id: office.id,
			country: school.country,
			region: school.region ?? null,
			officer_id: decided ? (world.officers.get(place)?.[0] ?? null) : null
		};
		const waited = world.now.getTime() - since.getTime();
		const last: ApprovalRow = {
			id: chance.uuid(),
			...base,
			round: first ? 2 : 1,
			decision,
			since,
			escalated_at:
				decision === 'pending' && state === 'awaiting_approval' && waited > days(ESCALATES_AFTER_DAYS)
					? new Date(since.getTime() + days(ESCALATES_AFTER_DAYS))
					: null,
			reason: said === 'rejected' ? chance.pick(rejectReasons) : said ? chance.pick(changeReasons) : null,
			decided_at: decided
		};
		if (!first) return [last];
		const earlier = {
			...last,
			id: chance.uuid(),
			round: 1,
			decision: 'changes_requested',
			since: ago(since, days(9)),
			reason: chance.pick(changeReasons),
			decided_at: ago(since, days(7))
		};
		return [earlier, last];
	});
}
