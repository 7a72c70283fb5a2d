import { sql, type Tx } from '#platform/db';

export type SpaceThingKind = 'post' | 'page' | 'material';
export type ReportedThing = { projectId: string; authorId: string; excerpt: string; isPublic: boolean };

/** A post, page or material of a space for a report: who wrote it and the words. Whoever asks must be of the space, or the page public. */
export async function reportedSpaceThing(tx: Tx, kind: SpaceThingKind, id: string): Promise<ReportedThing | undefined> {
	const thing = {
		post: sql`select project_id, author_id, body as words, false as public from twinspace.post where id = ${id} and deleted_at is null`,
		page: sql`select project_id, updated_by as author_id, title || E'\n\n' || regexp_replace(html, '<[^>]*>', ' ', 'g') as words, visibility = 'public' as public
			from twinspace.page where id = ${id} and deleted_at is null`,
		material: sql`select project_id, author_id, name as words, false as public from twinspace.material where id = ${id} and deleted_at is null`
	}[kind];
	const { rows } =
		await sql<ReportedThing>`select project_id as "projectId", author_id as "authorId", words as excerpt, public as "isPublic" from (${thing}) t`.execute(
			tx
		);
	return rows[0];
}

/** Are there children in this space? Reports about it go first then. */
export async function hasPupils(tx: Tx, projectId: string): Promise<boolean> {
	const row = await tx
		.selectFrom('twinspace.participant')
		.select('account_id')
		.where('project_id', '=', projectId)
		.where('role', 'in', ['pupil', 'pupil_administrator'])
		.where('left_at', 'is', null)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/**
 * The teachers who look after a pupil: those of the pupil's school in the pupil's spaces, with one of these spaces. Where the school
 * has none left there, all teachers of the spaces.
 */
export async function teachersOfPupil(
	tx: Tx,
	pupilId: string
): Promise<{ schoolId: string; teachers: { accountId: string; projectId: string }[] } | undefined> {
	const { rows } = await sql<{ accountId: string; projectId: string; own: boolean; schoolId: string }>`
		select distinct on (t.account_id) t.account_id as "accountId", t.project_id as "projectId", t.school_id = u.school_id as own, u.school_id as "schoolId"
		from twinspace.pupil u
		join twinspace.participant p on p.account_id = u.account_id and p.left_at is null
		join projects.space_teacher t on t.project_id = p.project_id
		where u.account_id = ${pupilId}
		order by t.account_id, t.school_id = u.school_id desc, t.project_id`.execute(tx);
	const [first] = rows;
	if (!first) return undefined;
	const own = rows.filter((row) => row.own);
	return {
		schoolId: first.schoolId,
		teachers: (own.length > 0 ? own : rows).map(({ accountId, projectId }) => ({ accountId, projectId }))
	};
}
