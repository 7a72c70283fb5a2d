import type { Selectable, Updateable } from 'kysely';
import { sql, type DB, type Tx } from '#platform/db';
import type { PlanInput } from './project.form.ts';
import type { Plan } from './project.ts';

export type ProjectRow = Selectable<DB['projects.project']>;

export const projectById = (tx: Tx, id: string): Promise<ProjectRow | undefined> =>
	tx.selectFrom('projects.project').selectAll().where('id', '=', id).executeTakeFirst();

/** Locked until the transaction ends: whoever judges a project holds it. */
export const lockProject = (tx: Tx, id: string): Promise<ProjectRow | undefined> =>
	tx.selectFrom('projects.project').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export async function updateProject(tx: Tx, id: string, values: Updateable<DB['projects.project']>): Promise<void> {
	await tx.updateTable('projects.project').set(values).where('id', '=', id).execute();
}

const columnsOf = (plan: PlanInput) => ({
	title: plan.title,
	description: plan.description,
	languages: plan.languages,
	subjects: plan.subjects,
	age_min: plan.ageMin ?? null,
	age_max: plan.ageMax ?? null,
	pupils: plan.pupils ?? null,
	start_on: plan.startOn ?? null,
	end_on: plan.endOn ?? null,
	tools: plan.tools,
	aims: plan.aims,
	process: plan.process,
	results: plan.results
});

export async function insertDraft(tx: Tx, plan: PlanInput, now: Date, partnershipId?: string): Promise<string> {
	const row = await tx
		.insertInto('projects.project')
		.values({ state: 'draft', ...columnsOf(plan), partnership_id: partnershipId ?? null, created_at: now, updated_at: now })
		.returning('id')
		.executeTakeFirstOrThrow();
	return row.id;
}

export async function savePlan(tx: Tx, id: string, plan: PlanInput, now: Date): Promise<number> {
	const row = await tx
		.updateTable('projects.project')
		.set({ ...columnsOf(plan), updated_at: now, revision: sql`revision + 1` })
		.where('id', '=', id)
		.returning('revision')
		.executeTakeFirstOrThrow();
	return row.revision;
}

export const planOf = (row: ProjectRow): Plan => ({
	title: row.title,
	description: row.description,
	languages: row.languages,
	subjects: row.subjects,
	ageMin: row.age_min,
	ageMax: row.age_max,
	pupils: row.pupils,
	startOn: row.start_on,
	endOn: row.end_on,
	tools: row.tools,
	aims: row.aims,
	process: row.process,
	results: row.results
});

/** Something happened in the project or its TwinSpace; keeps it from counting as inactive. Written at most hourly. */
export async function touchProject(tx: Tx, id: string, now: Date): Promise<void> {
	await tx
		.updateTable('projects.project')
		.set({ last_activity_at: now })
		.where('id', '=', id)
		.where((e) => e.or([e('last_activity_at', 'is', null), e('last_activity_at', '<', new Date(now.getTime() - 3_600_000))]))
		.execute();
}

/** Running or closed projects, for the daily round; locked one by one by the caller. */
export const projectsIn = (tx: Tx, state: 'active' | 'closed', afterId: string | undefined, limit: number) =>
	tx
		.selectFrom('projects.project')
		.select('id')
		.where('state', '=', state)
		.where((e) => (afterId ? e('id', '>', afterId) : e.lit(true)))
		.orderBy('id')
		.limit(limit)
		.execute();

/** Projects still on their way to approval that somebody of this country founds. */
export const unfinishedOfCountry = (tx: Tx, country: string) =>
	tx
		.selectFrom('projects.project as p')
		.select('p.id')
		.where('p.state', 'in', ['awaiting_partner', 'awaiting_approval', 'changes_requested', 'declined'])
		.where((e) =>
			e.exists(
				e.selectFrom('projects.founder as f').select('f.account_id').whereRef('f.project_id', '=', 'p.id').where('f.country', '=', country)
			)
		)
		.forUpdate()
		.execute();
