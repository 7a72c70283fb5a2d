import { sql, type Tx } from '#platform/db';

export type PupilRow = {
	id: string;
	firstName: string;
	lastName: string;
	username: string;
	className: string;
	schoolId: string;
	role: 'pupil' | 'pupil_administrator';
	suspended: boolean;
	hasPassword: boolean;
	codeExpiresAt: Date | null;
	lastActiveAt: Date | null;
};

/** The pupils of a space by class; of one school where given. */
export async function pupilsOf(tx: Tx, projectId: string, schoolId?: string): Promise<PupilRow[]> {
	const { rows } =
		await sql<PupilRow>`select a.id, a.first_name as "firstName", a.last_name as "lastName", a.username::text as username, u.class_name as "className",
			u.school_id as "schoolId", p.role, p.suspended_at is not null as suspended, a.password_hash is not null as "hasPassword",
			u.code_expires_at as "codeExpiresAt", a.last_active_at as "lastActiveAt"
		from twinspace.participant p join identity.account a on a.id = p.account_id join twinspace.pupil u on u.account_id = a.id
		where p.project_id = ${projectId} and p.left_at is null and a.closed_at is null ${schoolId ? sql`and u.school_id = ${schoolId}` : sql``}
		order by u.school_id, u.class_name, a.first_name, a.last_name, a.id`.execute(tx);
	return rows;
}

/** Pupils of a school who are not in this space yet: a pupil can be in several spaces of the school's teachers (domain §7). */
export async function pupilsElsewhere(
	tx: Tx,
	projectId: string,
	schoolId: string
): Promise<{ id: string; firstName: string; lastName: string; className: string }[]> {
	return tx
		.selectFrom('twinspace.pupil as u')
		.innerJoin('identity.account as a', 'a.id', 'u.account_id')
		.select(['a.id', 'a.first_name as firstName', 'a.last_name as lastName', 'u.class_name as className'])
		.where('u.school_id', '=', schoolId)
		.where('a.closed_at', 'is', null)
		.where((e) =>
			e.not(
				e.exists(
					e
						.selectFrom('twinspace.participant as p')
						.select('p.account_id')
						.whereRef('p.account_id', '=', 'a.id')
						.where('p.project_id', '=', projectId)
						.where('p.left_at', 'is', null)
				)
			)
		)
		.orderBy('u.class_name')
		.orderBy('a.first_name')
		.limit(300)
		.execute();
}

export async function insertPupil(
	tx: Tx,
	pupil: { accountId: string; schoolId: string; className: string; madeBy: string; now: Date }
): Promise<void> {
	await tx
		.insertInto('twinspace.pupil')
		.values({
			account_id: pupil.accountId,
			school_id: pupil.schoolId,
			class_name: pupil.className,
			made_by: pupil.madeBy,
			made_at: pupil.now
		})
		.execute();
}
export async function putInSpace(
	tx: Tx,
	projectId: string,
	accountId: string,
	schoolId: string,
	addedBy: string,
	now: Date
): Promise<void> {
	const row = { role: 'pupil', school_id: schoolId, added_by: addedBy, added_at: now, left_at: null, suspended_at: null };
	await tx
		.insertInto('twinspace.participant')
		.values({ project_id: projectId, account_id: accountId, ...row })
		.onConflict((conflict) => conflict.columns(['project_id', 'account_id']).doUpdateSet(row))
		.execute();
	await tx.updateTable('identity.account').set({ expires_at: null }).where('id', '=', accountId).execute();
}

/** A pupil of this space, locked. */
export async function lockPupil(
	tx: Tx,
	projectId: string,
	pupilId: string
): Promise<{ id: string; schoolId: string; role: string } | undefined> {
	return tx
		.selectFrom('twinspace.participant as p')
		.innerJoin('twinspace.pupil as u', 'u.account_id', 'p.account_id')
		.select(['p.account_id as id', 'u.school_id as schoolId', 'p.role'])
		.where('p.project_id', '=', projectId)
		.where('p.account_id', '=', pupilId)
		.where('p.left_at', 'is', null)
		.forUpdate()
		.executeTakeFirst();
}
export async function setParticipant(
	tx: Tx,
	projectId: string,
	pupilId: string,
	values: { role?: string; suspended_at?: Date | null; left_at?: Date }
): Promise<void> {
	await tx.updateTable('twinspace.participant').set(values).where('project_id', '=', projectId).where('account_id', '=', pupilId).execute();
}

/** A fresh code on the card; the password, if there was one, is gone. */
export async function setCode(tx: Tx, pupilId: string, hash: Buffer, expiresAt: Date): Promise<void> {
	await tx
		.updateTable('twinspace.pupil')
		.set({ code_hash: hash, code_expires_at: expiresAt, code_used_at: null })
		.where('account_id', '=', pupilId)
		.execute();
	await tx.updateTable('identity.account').set({ password_hash: null }).where('id', '=', pupilId).execute();
}
/** The pupil whose card has this code, if it is still good. */
export const pupilByCode = (tx: Tx, username: string, hash: Buffer, now: Date) =>
	tx
		.selectFrom('twinspace.pupil as u')
		.innerJoin('identity.account as a', 'a.id', 'u.account_id')
		.select(['a.id', 'a.locale', 'a.first_name as firstName'])
		.where('a.username', '=', username)
		.where('u.code_hash', '=', hash)
		.where('u.code_used_at', 'is', null)
		.where('u.code_expires_at', '>', now)
		.where('a.closed_at', 'is', null)
		.where('a.suspended_at', 'is', null)
		.executeTakeFirst();
export async function useUpCode(tx: Tx, pupilId: string, now: Date): Promise<void> {
	await tx.updateTable('twinspace.pupil').set({ code_hash: null, code_used_at: now }).where('account_id', '=', pupilId).execute();
}

/** Spaces a pupil belongs to, the liveliest first. */
export const spacesOfPupil = (tx: Tx, pupilId: string) =>
	tx
		.selectFrom('twinspace.participant as p')
		.innerJoin('projects.project as j', 'j.id', 'p.project_id')
		.select(['j.id', 'j.title', 'j.state', 'j.end_on as endOn'])
		.where('p.account_id', '=', pupilId)
		.where('p.left_at', 'is', null)
		.where('p.suspended_at', 'is', null)
		.where('j.state', 'in', ['active', 'closed', 'archived'])
		.orderBy(sql`j.state = 'active'`, 'desc')
		.orderBy('j.last_activity_at', sql`desc nulls last`)
		.execute();

export type SpaceNews = {
	projectId: string;
	/** Threads with something the pupil has not seen. */
	unread: number;
	/** The page that was changed last. */
	page: { id: string; title: string; at: string; kind: 'person' | 'pupil' | 'guest'; firstName: string; lastName: string } | null;
};

/** What is new for a pupil in each of their spaces. */
export async function newsForPupil(tx: Tx, pupilId: string): Promise<Map<string, SpaceNews>> {
	const { rows } = await sql<SpaceNews>`select x.project_id as "projectId",
			(select count(*) from twinspace.thread t join twinspace.forum f on f.id = t.forum_id
				left join twinspace.thread_read r on r.thread_id = t.id and r.account_id = x.account_id
				where t.project_id = x.project_id and t.deleted_at is null and not f.staff_only
				and t.last_post_at > coalesce(r.read_at, x.added_at)) as unread,
			(select json_build_object('id', p.id, 'title', p.title, 'at', p.updated_at, 'kind', a.kind,
					'firstName', a.first_name, 'lastName', a.last_name)
				from twinspace.page p join identity.account a on a.id = p.updated_by
				where p.project_id = x.project_id and p.deleted_at is null and p.visibility <> 'teachers'
				order by p.updated_at desc, p.id limit 1) as page
		from twinspace.participant x where x.account_id = ${pupilId} and x.left_at is null and x.suspended_at is null`.execute(tx);
	return new Map(rows.map((row) => [row.projectId, row]));
}

/** Sets when the accounts of a project's pupils end, for those who have no other running project. */
export async function endPupilsOf(tx: Tx, projectId: string, at: Date | null): Promise<void> {
	await sql`update identity.account a set expires_at = ${at} from twinspace.participant p
		where p.project_id = ${projectId} and p.account_id = a.id and a.kind = 'pupil'
		and exists (select 1 from projects.project h where h.id = ${projectId} and (h.state = 'active') = ${at === null})
		and not exists (select 1 from twinspace.participant o join projects.project j on j.id = o.project_id
			where o.account_id = a.id and o.left_at is null and j.state = 'active' and j.id <> ${projectId})`.execute(tx);
}
/** Makers of pupil accounts that end in a month, to be told once: on the day thirty days before. */
export async function endingPupils(tx: Tx, now: Date): Promise<{ madeBy: string; className: string; count: number; day: string }[]> {
	const { rows } = await sql<{
		madeBy: string;
		className: string;
		count: number;
		day: string;
	}>`select u.made_by as "madeBy", u.class_name as "className", count(*) as count, min(a.expires_at)::date::text as day
		from twinspace.pupil u join identity.account a on a.id = u.account_id
		where a.closed_at is null and a.expires_at::date = (${now}::timestamptz + interval '30 days')::date group by 1, 2`.execute(tx);
	return rows;
}
