import { CompiledQuery } from 'kysely';
import { lookUp, type Db, type Tx } from '#platform/db';
import type { SpacePresence, SpaceSettings, SpaceState } from './right.ts';
import type { Space } from './space.ts';

/**
 * Teachers by the project's members, pupils and guests by our own list, visitors while they hold the office they came in; whoever left or
 * is suspended has no role.
 */
export const SPACE = {
	name: 'twinspace-space',
	text: `select p.title, p.state, p.languages, p.age_min, p.age_max, p.end_on, s.project_id is not null as opened,
		s.pupils_open_threads, s.approve_pupil_uploads, s.guests_reply, s.guests_read_pages, s.guests_read_forum, s.guests_read_materials,
		coalesce(case t.role when 'administrator' then 'administrator' when 'member' then 'teacher' end, x.role,
			case when w.report_id is not null then 'visitor' end) as role, w.report_id as visit_report, w.ends_at as visit_until,
		coalesce(t.joined_at, x.added_at, w.at) as since, coalesce(t.school_id, x.school_id) as school_id
	from projects.space_project p
	left join twinspace.space s on s.project_id = p.id
	left join projects.space_teacher t on t.project_id = p.id and t.account_id = $2
	left join twinspace.participant x on x.project_id = p.id and x.account_id = $2 and x.left_at is null and x.suspended_at is null
	left join lateral (select v.report_id, v.at, v.ends_at from twinspace.visit v join identity.officer o on o.id = v.officer_id and o.ended_at is null
		where v.project_id = p.id and v.account_id = $2 and v.ended_at is null and v.ends_at > now() order by v.ends_at desc limit 1) w on true
	where p.id = $1`
};
export type SpaceRow = {
	title: string;
	state: SpaceState;
	languages: string[];
	age_min: number | null;
	age_max: number | null;
	end_on: string | null;
	opened: boolean;
	pupils_open_threads: boolean;
	approve_pupil_uploads: boolean;
	guests_reply: boolean;
	guests_read_pages: boolean;
	guests_read_forum: boolean;
	guests_read_materials: boolean;
	role: SpacePresence | null;
	visit_report: string | null;
	visit_until: Date | null;
	since: Date | null;
	school_id: string | null;
};
/** `opened` false: the space has no rows of its own yet, because the job that opens it has not run. */
export type FoundSpace = { space: Space; opened: boolean };

export function spaceOf(row: SpaceRow | undefined, id: string, accountId: string): FoundSpace | undefined {
	if (!row?.role || !row.since) return undefined;
	const settings: SpaceSettings = {
		pupilsOpenThreads: row.pupils_open_threads,
		approvePupilUploads: row.approve_pupil_uploads,
		guestsReply: row.guests_reply,
		guestsReadPages: row.guests_read_pages,
		guestsReadForum: row.guests_read_forum,
		guestsReadMaterials: row.guests_read_materials
	};
	const { title, state, languages, age_min: ageMin, age_max: ageMax, end_on: endOn, role, since, school_id: schoolId } = row;
	const { visit_report: reportId, visit_until: until } = row;
	const visit = role === 'visitor' && reportId && until ? { reportId, until } : null;
	const space = { id, title, state, languages, ageMin, ageMax, endOn, accountId, role, since, schoolId, settings, visit };
	return { space, opened: row.opened };
}

/** The space with this person's role, or undefined; outside a transaction by a prepared statement, because every page of a space asks. */
export async function findSpace(projectId: string, accountId: string): Promise<FoundSpace | undefined> {
	const [row] = await lookUp<SpaceRow>(SPACE, [projectId, accountId]);
	return spaceOf(row, projectId, accountId);
}

export async function findSpaceIn(tx: Tx, projectId: string, accountId: string): Promise<FoundSpace | undefined> {
	const { rows } = await tx.executeQuery<SpaceRow>(CompiledQuery.raw(SPACE.text, [projectId, accountId]));
	return spaceOf(rows[0], projectId, accountId);
}

/** What this person is in the space, or undefined. */
export async function spaceRole(tx: Tx, projectId: string, accountId: string): Promise<SpacePresence | undefined> {
	return (await findSpaceIn(tx, projectId, accountId))?.space.role;
}

/** Title, first language and an administrator of a project that has a space; what its opening needs. */
export async function projectToOpen(tx: Db, projectId: string): Promise<{ languages: string[]; administratorId: string } | undefined> {
	const row = await tx
		.selectFrom('projects.space_project as p')
		.innerJoin('projects.space_teacher as t', 't.project_id', 'p.id')
		.select(['p.languages', 't.account_id'])
		.where('p.id', '=', projectId)
		.where('t.role', '=', 'administrator')
		.orderBy('t.founder', 'desc')
		.orderBy('t.joined_at')
		.limit(1)
		.executeTakeFirst();
	return row?.account_id ? { languages: row.languages ?? [], administratorId: row.account_id } : undefined;
}

/** Makes the space's own row; false where it was there already. Of two at once the second waits, then gets false. */
export async function insertSpace(tx: Tx, projectId: string, now: Date): Promise<boolean> {
	const row = await tx
		.insertInto('twinspace.space')
		.values({ project_id: projectId, opened_at: now })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return row.numInsertedOrUpdatedRows === 1n;
}

export async function updateSettings(tx: Tx, projectId: string, settings: SpaceSettings): Promise<void> {
	await tx
		.updateTable('twinspace.space')
		.set({
			pupils_open_threads: settings.pupilsOpenThreads,
			approve_pupil_uploads: settings.approvePupilUploads,
			guests_reply: settings.guestsReply,
			guests_read_pages: settings.guestsReadPages,
			guests_read_forum: settings.guestsReadForum,
			guests_read_materials: settings.guestsReadMaterials
		})
		.where('project_id', '=', projectId)
		.execute();
}

/** True once for each piece of news: members are told of it by whoever gets true. */
export async function announceOnce(tx: Tx, kind: string, subjectId: string, now: Date): Promise<boolean> {
	const row = await tx
		.insertInto('twinspace.announced')
		.values({ kind, subject_id: subjectId, at: now })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return row.numInsertedOrUpdatedRows === 1n;
}
