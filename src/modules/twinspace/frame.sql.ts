import { pool } from '#platform/db';
import type { PageRow } from './page.ts';

export type Frame = {
	pages: PageRow[];
	/** Threads with something the reader has not seen. */
	unread: number;
	/** Uploads that wait for a teacher. */
	waiting: number;
	/** ISO 3166-1 alpha-2, of the teachers' schools. */
	countries: string[];
	teachers: { firstName: string; lastName: string }[];
	/** Everybody in the space. */
	people: number;
};

/** What the frame of every page of a space shows, in one round trip. `$3` staff sees all; `$4` reader; `$5` since when they are here. */
const FRAME = {
	name: 'twinspace-frame',
	text: `select
		(select coalesce(json_agg(json_build_object('id', p.id, 'parentId', p.parent_id, 'position', p.position, 'title', p.title,
				'visibility', p.visibility, 'editing', p.editing, 'editors', p.editors, 'createdBy', p.created_by)), '[]')
			from twinspace.page p where p.project_id = $1 and p.deleted_at is null and ($2 or p.visibility <> 'teachers')) as pages,
		(select count(*) from twinspace.thread t join twinspace.forum f on f.id = t.forum_id
			left join twinspace.thread_read r on r.thread_id = t.id and r.account_id = $3
			where t.project_id = $1 and t.deleted_at is null and ($2 or not f.staff_only) and t.last_post_at > coalesce(r.read_at, $4)) as unread,
		case when $2 then (select count(*) from twinspace.material m
			where m.project_id = $1 and m.state = 'waiting' and m.deleted_at is null) else 0 end as waiting,
		(select coalesce(json_agg(c.country order by c.first), '[]') from (select t.country, min(t.joined_at - t.founder::int * interval '99 years') as first
			from projects.space_teacher t where t.project_id = $1 group by t.country) c) as countries,
		(select coalesce(json_agg(json_build_object('firstName', n.first_name, 'lastName', n.last_name)), '[]') from (
			select a.first_name, a.last_name from projects.space_teacher t join identity.account a on a.id = t.account_id
			where t.project_id = $1 order by t.founder desc, t.joined_at, a.id limit 3) n) as teachers,
		(select count(*) from projects.space_teacher t where t.project_id = $1)
			+ (select count(*) from twinspace.participant x where x.project_id = $1 and x.left_at is null) as people`
};

export async function frameOf(projectId: string, reader: { accountId: string; staff: boolean; since: Date }): Promise<Frame> {
	const { rows } = await pool().query<Frame>({ ...FRAME, values: [projectId, reader.staff, reader.accountId, reader.since] });
	return rows[0] as Frame;
}
