import type { MergePart } from '#identity';
import { sql, type Tx } from '#platform/db';

/** Titles of projects that these two found together: they are two persons there, and cannot become one (domain §2). */
export async function foundedTogether(tx: Pick<Tx, 'selectFrom'>, one: string, other: string): Promise<string[]> {
	const rows = await tx
		.selectFrom('projects.founder as f')
		.innerJoin('projects.founder as g', 'g.project_id', 'f.project_id')
		.innerJoin('projects.project as p', 'p.id', 'f.project_id')
		.select('p.title')
		.where('f.account_id', '=', one)
		.where('g.account_id', '=', other)
		.orderBy('p.created_at')
		.execute();
	return rows.map((row) => row.title);
}

/** In how many projects somebody is or was a founder or member, drafts too. */
export async function projectsCountOf(tx: Pick<Tx, 'selectFrom'>, id: string): Promise<number> {
	const rows = await tx
		.selectFrom('projects.founder')
		.select('project_id')
		.where('account_id', '=', id)
		.union(tx.selectFrom('projects.member').select('project_id').where('account_id', '=', id))
		.execute();
	return rows.length;
}

/** Projects keep every founder and member; of two memberships of one project the wider rights remain. */
export const projectsMerge: MergePart = {
	handedOn: [
		'projects.approval.officer_id',
		'projects.founder.account_id',
		'projects.invitation.account_id',
		'projects.invitation.invited_by',
		'projects.partnership.agreed_by',
		'projects.partnership.proposed_by'
	],
	united: ['projects.member.account_id'],
	async unite({ tx, now }, { from, into }) {
		await sql`update projects.member i set
				role = case when 'administrator' in (i.role, f.role) then 'administrator' else 'member' end,
				founder = i.founder or f.founder, joined_at = least(i.joined_at, f.joined_at),
				school_id = case when f.founder or i.left_at is not null and f.left_at is null then f.school_id else i.school_id end,
				country = case when f.founder or i.left_at is not null and f.left_at is null then f.country else i.country end,
				left_at = case when i.left_at is null or f.left_at is null then null else greatest(i.left_at, f.left_at) end
			from projects.member f where i.account_id = ${into} and f.account_id = ${from} and f.project_id = i.project_id`.execute(tx);
		await sql`delete from projects.member f using projects.member i
			where f.account_id = ${from} and i.account_id = ${into} and i.project_id = f.project_id`.execute(tx);
		await sql`update projects.member set account_id = ${into} where account_id = ${from}`.execute(tx);
		await sql`update projects.invitation v set state = 'withdrawn', decided_at = ${now}
			where v.state = 'open' and v.account_id in (${from}, ${into}) and (
				exists (select from projects.member m where m.project_id = v.project_id and m.account_id = ${into} and m.left_at is null)
				or v.account_id = ${from} and exists (
					select from projects.invitation o where o.project_id = v.project_id and o.account_id = ${into} and o.state = 'open'))`.execute(tx);
	}
};
