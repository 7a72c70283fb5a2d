import { lookUp } from '#platform/db';
import type { PageRow } from './page.ts';
import { STAFF } from './right.ts';
import { SPACE, spaceOf, type FoundSpace, type SpaceRow } from './space.sql.ts';

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

/**
 * A space with what stands around each of its pages, in one round trip: every page of it asks for both. `$3`: the roles that see all.
 */
const FRAMED = {
	name: 'twinspace-framed',
	text: `with s as (${SPACE.text}), r as (select s.role = any($3::text[]) as staff, s.since from s)
	select s.*,
		(select coalesce(json_agg(json_build_object('id', p.id, 'parentId', p.parent_id, 'position', p.position, 'title', p.title,
				'visibility', p.visibility, 'editing', p.editing, 'editors', p.editors, 'createdBy', p.created_by)), '[]')
			from twinspace.page p where p.project_id = $1 and p.deleted_at is null and (r.staff or p.visibility <> 'teachers')) as pages,
		(select count(*) from twinspace.thread t join twinspace.forum f on f.id = t.forum_id
			left join twinspace.thread_read d on d.thread_id = t.id and d.account_id = $2
			where t.project_id = $1 and t.deleted_at is null and (r.staff or not f.staff_only) and t.last_post_at > coalesce(d.read_at, r.since)) as unread,
		case when r.staff then (select count(*) from twinspace.material m
			where m.project_id = $1 and m.state = 'waiting' and m.deleted_at is null) else 0 end as waiting,
		(select coalesce(json_agg(c.country order by c.first), '[]') from (select t.country, min(t.joined_at - t.founder::int * interval '99 years') as first
			from projects.space_teacher t where t.project_id = $1 group by t.country) c) as countries,
		(select coalesce(json_agg(json_build_object('firstName', n.first_name, 'lastName', n.last_name)), '[]') from (
			select a.first_name, a.last_name from projects.space_teacher t join identity.account a on a.id = t.account_id
			where t.project_id = $1 order by t.founder desc, t.joined_at, a.id limit 3) n) as teachers,
		(select count(*) from projects.space_teacher t where t.project_id = $1)
			+ (select count(*) from twinspace.participant x where x.project_id = $1 and x.left_at is null) as people
	from s, r where s.role is not null`
};

/** The space with this person's role and its frame; undefined where they have none. */
export async function findFramedSpace(projectId: string, accountId: string): Promise<(FoundSpace & { frame: Frame }) | undefined> {
	const [row] = await lookUp<SpaceRow & Frame>(FRAMED, [projectId, accountId, STAFF]);
	const found = spaceOf(row, projectId, accountId);
	return row && found && { ...found, frame: row };
}
