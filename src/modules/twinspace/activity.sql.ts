import { sql, type Db } from '#platform/db';
import type { Activity, SpaceCounts } from './activity.ts';

type Row = Omit<Activity, 'who' | 'count'> & Activity['who'] & { who_id: string };
/** What the reader may be told of: everything for staff, otherwise what is not the teachers' own; rooms closed to guests left out. */
export type Hears = { staff: boolean; pages: boolean; forum: boolean; materials: boolean };

/** The latest of each kind of thing that happened, not yet in order; of a thread the last answer stands for all. */
export async function activityOf(tx: Db, projectId: string, hears: Hears, each = 12): Promise<Activity[]> {
	const { rows } =
		await sql<Row>`select x.what, x.at, x.id, x.title, x.words, a.id as who_id, a.kind, a.first_name as "firstName", a.last_name as "lastName"
		from (
			(select case v.version when 1 then 'page-created' else 'page-edited' end as what, v.at, p.id, p.title, '' as words, v.author_id as who
				from twinspace.page p join twinspace.page_version v on v.page_id = p.id
				where p.project_id = ${projectId} and p.deleted_at is null and ${hears.pages} and (${hears.staff} or (p.visibility <> 'teachers' and v.version >= p.shown_from))
				order by v.at desc limit ${each})
			union all
			(select 'thread', t.created_at, t.id, t.title, '', t.author_id from twinspace.thread t join twinspace.forum f on f.id = t.forum_id
				where t.project_id = ${projectId} and t.deleted_at is null and ${hears.forum} and (${hears.staff} or not f.staff_only)
				order by t.created_at desc limit ${each})
			union all
			(select 'post', o.at, t.id, t.title, left(o.body, 160), o.author_id from twinspace.thread t join twinspace.forum f on f.id = t.forum_id
				join lateral (select p.at, p.body, p.author_id from twinspace.post p where p.thread_id = t.id and p.deleted_at is null
					order by p.at desc, p.id desc limit 1) o on o.at > t.created_at
				where t.project_id = ${projectId} and t.deleted_at is null and ${hears.forum} and (${hears.staff} or not f.staff_only)
				order by t.last_post_at desc limit ${each})
			union all
			(select 'material', m.at, coalesce(m.folder_id, m.project_id), m.name, '', m.author_id from twinspace.material m
				where m.project_id = ${projectId} and m.deleted_at is null and m.state = 'shown' and ${hears.materials}
				order by m.at desc limit ${each * 3})
			union all
			(select 'member', t.joined_at, t.account_id, '', '', t.account_id from projects.space_teacher t
				where t.project_id = ${projectId} and not t.founder order by t.joined_at desc limit ${each})
		) x join identity.account a on a.id = x.who`.execute(tx);
	return rows.map(({ who_id: id, kind, firstName, lastName, ...row }) => ({ ...row, count: 1, who: { id, kind, firstName, lastName } }));
}

/** How far a space has come; a page counts when somebody has written on it or made one beside the welcome page. */
export async function countsOf(tx: Db, projectId: string): Promise<SpaceCounts> {
	const { rows } = await sql<SpaceCounts>`select
		(select count(*) from twinspace.page p where p.project_id = ${projectId} and p.deleted_at is null
			and (p.version > 1 or p.created_at > s.opened_at)) as "pagesWritten",
		(select count(*) from twinspace.thread t where t.project_id = ${projectId} and t.deleted_at is null) as threads,
		(select count(*) from twinspace.material m where m.project_id = ${projectId} and m.deleted_at is null) as materials,
		(select count(*) from twinspace.participant x where x.project_id = ${projectId} and x.left_at is null and x.role <> 'guest') as pupils
		from twinspace.space s where s.project_id = ${projectId}`.execute(tx);
	return rows[0] ?? { pagesWritten: 0, threads: 0, materials: 0, pupils: 0 };
}
