import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import { makeContact } from '#messaging/seed';
import type { Db, DB } from '#platform/db';
import { dayOf, days, insertMany } from '#platform/demo';

export type ProjectRow = Insertable<DB['projects.project']> & { id: string; state: ProjectState };
export type ProjectState =
	| 'draft'
	| 'awaiting_partner'
	| 'declined'
	| 'awaiting_approval'
	| 'changes_requested'
	| 'rejected'
	| 'withdrawn'
	| 'active'
	| 'closed'
	| 'archived';

/** States in which the project has been approved once: it has a TwinSpace and members. */
export const isApproved = (state: ProjectState): boolean => state === 'active' || state === 'closed' || state === 'archived';
/** States that the second founder's yes comes before. */
export const isAccepted = (state: ProjectState): boolean =>
	isApproved(state) || state === 'awaiting_approval' || state === 'changes_requested' || state === 'rejected';

/** A complete European project form in the state asked for, begun 30 days ago. All columns, so that rows of every state fit one insert. */
export function projectRow(wish: Partial<ProjectRow> = {}, now = new Date()): ProjectRow {
	const state = wish.state ?? 'active';
	const at = (daysAgo: number) => new Date(now.getTime() - days(daysAgo));
	return {
		id: randomUUID(),
		state,
		kind: 'european',
		title: 'Bridges of our towns',
		description: 'Our classes measure, draw and tell the bridges they cross every day.',
		languages: ['en'],
		subjects: ['geography', 'mathematics'],
		age_min: 12,
		age_max: 15,
		pupils: 48,
		start_on: dayOf(at(30)),
		end_on: dayOf(at(-150)),
		tools: 'TwinSpace pages, forum, a shared map',
		aims: 'Pupils measure real things and explain them to somebody who has never seen them.',
		process: 'One bridge a month: measure, draw, write, compare.',
		results: 'A map of all bridges with their stories.',
		revision: 1,
		european_label_eligible: true,
		created_at: at(40),
		updated_at: at(20),
		waiting_since: state === 'awaiting_partner' || state === 'awaiting_approval' || state === 'changes_requested' ? at(2) : null,
		approved_at: isApproved(state) ? at(30) : null,
		closed_at: state === 'closed' || state === 'archived' ? at(1) : null,
		archived_at: state === 'archived' ? at(0) : null,
		close_reason: null,
		reopened_at: null,
		reopened_until: null,
		last_activity_at: isApproved(state) ? at(1) : null,
		warned_days: [],
		partnership_id: null,
		...wish
	};
}

export type ProjectWish = {
	state?: ProjectState;
	founders?: readonly [MadeTeacher, MadeTeacher];
	project?: Partial<ProjectRow>;
	members?: readonly MadeTeacher[];
};
export type MadeProject = {
	id: string;
	project: ProjectRow;
	founders: readonly [MadeTeacher, MadeTeacher];
	members: readonly MadeTeacher[];
};

/**
 * A project as it stands in the state asked for (default: active): two founders of two countries who are contacts, approvals
 * as the state says, and both founders as administrators once it is approved. It has no TwinSpace yet: see `#twinspace/seed`.
 */
export async function makeProject(tx: Db, wish: ProjectWish = {}): Promise<MadeProject> {
	const state = wish.state ?? 'active';
	const founders = wish.founders ?? [await makeTeacher(tx, { country: 'EE' }), await makeTeacher(tx, { country: 'IT' })];
	if (!wish.founders) await makeContact(tx, founders[0], founders[1]);
	const project = projectRow({ state, ...wish.project });
	await insertMany(tx, 'projects.project', [project]);
	const accepted = isAccepted(state) ? new Date() : null;
	await insertMany(
		tx,
		'projects.founder',
		founders.map(({ id, school }, at) => ({
			project_id: project.id,
			position: at + 1,
			account_id: id,
			school_id: school.id,
			country: school.country,
			region: school.region ?? null,
			accepted_at: at === 0 ? new Date() : accepted
		}))
	);
	await insertApprovals(tx, project, founders);
	const members = wish.members ?? [];
	if (isApproved(state)) {
		await insertMany(
			tx,
			'projects.member',
			[...founders, ...members].map(({ id, school }, at) => ({
				project_id: project.id,
				account_id: id,
				school_id: school.id,
				country: school.country,
				role: at < 2 ? 'administrator' : 'member',
				founder: at < 2
			}))
		);
	}
	return { id: project.id, project, founders, members };
}

const decisions: Partial<Record<ProjectState, readonly [string, string]>> = {
	awaiting_approval: ['pending', 'pending'],
	changes_requested: ['changes_requested', 'pending'],
	rejected: ['rejected', 'pending'],
	active: ['approved', 'approved'],
	closed: ['approved', 'approved'],
	archived: ['approved', 'approved']
};

async function insertApprovals(tx: Db, project: ProjectRow, founders: readonly [MadeTeacher, MadeTeacher]): Promise<void> {
	const verdicts = decisions[project.state];
	if (!verdicts) return;
	const places = founders.map(({ school }) => ({ country: school.country, region: school.region ?? null }));
	const offices = await tx
		.selectFrom('directory.office')
		.select(['id', 'country', 'regions'])
		.where(
			'country',
			'in',
			places.map((place) => place.country)
		)
		.execute();
	const asked = new Map<string, Insertable<DB['projects.approval']>>();
	places.forEach((place, at) => {
		const own = offices.filter((office) => office.country === place.country);
		const office = own.find((one) => place.region && one.regions?.includes(place.region)) ?? own.find((one) => !one.regions) ?? own[0];
		const decision = verdicts[at] ?? 'pending';
		if (!office || asked.has(office.id)) return;
		asked.set(office.id, {
			project_id: project.id,
			office_id: office.id,
			...place,
			decision,
			since: project.waiting_since ?? project.created_at ?? new Date(),
			reason: decision === 'rejected' || decision === 'changes_requested' ? 'Please say what the pupils do together.' : null,
			decided_at: decision === 'pending' ? null : (project.approved_at ?? new Date())
		});
	});
	await insertMany(tx, 'projects.approval', [...asked.values()]);
}
