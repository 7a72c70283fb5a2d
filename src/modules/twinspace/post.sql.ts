import { lookUp, sql, type Db, type Tx } from '#platform/db';
import { POSTS_A_PAGE } from './forum.ts';

export type Post = {
	id: string;
	threadId: string;
	projectId: string;
	authorId: string;
	body: string;
	at: Date;
	replyTo: string | null;
	deletedAt: Date | null;
	deletedBy: string | null;
	staffOnly: boolean;
	locked: boolean;
};
/** Locked until the transaction ends; with what its thread and forum say. */
export const lockPost = (tx: Tx, projectId: string, id: string): Promise<Post | undefined> =>
	tx
		.selectFrom('twinspace.post as p')
		.innerJoin('twinspace.thread as t', 't.id', 'p.thread_id')
		.innerJoin('twinspace.forum as f', 'f.id', 't.forum_id')
		.select(['p.id', 'p.thread_id as threadId', 'p.project_id as projectId', 'p.author_id as authorId', 'p.body', 'p.at'])
		.select(['p.reply_to as replyTo', 'p.deleted_at as deletedAt', 'p.deleted_by as deletedBy'])
		.select(['f.staff_only as staffOnly', 't.locked'])
		.where('p.id', '=', id)
		.where('p.project_id', '=', projectId)
		.where('t.deleted_at', 'is', null)
		.forUpdate('p')
		.executeTakeFirst();

/** Is this a living post of the thread, so that an answer can point to it? */
export async function isPostOf(tx: Tx, threadId: string, id: string): Promise<boolean> {
	const query = tx.selectFrom('twinspace.post').select('id').where('id', '=', id).where('thread_id', '=', threadId);
	return (await query.where('deleted_at', 'is', null).executeTakeFirst()) !== undefined;
}

export async function insertPost(
	tx: Tx,
	post: { threadId: string; projectId: string; authorId: string; body: string; replyTo: string | null; now: Date }
): Promise<string> {
	const row = await tx
		.insertInto('twinspace.post')
		.values({
			thread_id: post.threadId,
			project_id: post.projectId,
			author_id: post.authorId,
			body: post.body,
			reply_to: post.replyTo,
			at: post.now
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return row.id;
}

export async function setBody(tx: Tx, id: string, body: string, now: Date): Promise<void> {
	await tx.updateTable('twinspace.post').set({ body, edited_at: now }).where('id', '=', id).execute();
}
/** Takes a post out of sight, or with nobody's name brings it back. */
export async function hidePost(tx: Tx, id: string, by: string | null, now: Date | null): Promise<void> {
	await tx.updateTable('twinspace.post').set({ deleted_at: now, deleted_by: by }).where('id', '=', id).execute();
}

/** A post as it is read. A hidden one keeps its place and loses its words. */
export type PostLine = {
	id: string;
	body: string;
	at: Date;
	editedAt: Date | null;
	hidden: boolean;
	hiddenBy: string | null;
	authorId: string;
	firstName: string;
	lastName: string;
	kind: 'person' | 'pupil' | 'guest';
	quoted: { id: string; kind: 'person' | 'pupil' | 'guest'; firstName: string; lastName: string; body: string } | null;
};
/** A thread's page: its head, twenty posts, and the posts with which the neighbouring pages begin. */
export type ThreadPart = {
	title: string;
	forumId: string;
	forumTitle: string;
	staffOnly: boolean;
	locked: boolean;
	pinned: boolean;
	deleted: boolean;
	posts: number;
	lastPostAt: Date;
	readAt: Date | null;
	previous: string | null;
	lines: PostLine[];
};

/**
 * One round trip and one row for the page that is opened most (docs/benchmarks.md): posts as JSON cost two thirds of what they cost column
 * by column. `$3` is the post that the page begins with, null for the first; `$4` how many.
 */
const THREAD = {
	name: 'twinspace-thread',
	text: `with head as (
			select t.id, t.title, t.forum_id, f.title as forum_title, f.staff_only, t.locked, t.pinned, t.deleted_at is not null as deleted, t.posts,
				t.last_post_at, r.read_at, (select p.at from twinspace.post p where p.id = $3 and p.thread_id = t.id) as from_at
			from twinspace.thread t join twinspace.forum f on f.id = t.forum_id
			left join twinspace.thread_read r on r.thread_id = t.id and r.account_id = $5
			where t.id = $2 and t.project_id = $1
		), part as (
			select p.* from twinspace.post p, head where p.thread_id = $2 and (head.from_at is null or (p.at, p.id) >= (head.from_at, $3::uuid))
			order by p.at, p.id limit $4
		)
		select h.title, h.forum_id as "forumId", h.forum_title as "forumTitle", h.staff_only as "staffOnly", h.locked, h.pinned, h.deleted, h.posts,
			h.last_post_at as "lastPostAt", h.read_at as "readAt",
			case when h.from_at is not null then (select before.id from (select p.id, p.at from twinspace.post p where p.thread_id = $2
				and (p.at, p.id) < (h.from_at, $3::uuid) order by p.at desc, p.id desc limit $4 - 1) before order by before.at, before.id limit 1) end as previous,
			coalesce((select json_agg(json_build_object('id', p.id, 'body', case when p.deleted_at is null then p.body else '' end, 'at', p.at,
					'editedAt', p.edited_at, 'hidden', p.deleted_at is not null, 'hiddenBy', p.deleted_by, 'authorId', p.author_id,
					'firstName', a.first_name, 'lastName', a.last_name, 'kind', a.kind,
					'quoted', case when q.id is not null then json_build_object('id', q.id, 'kind', qa.kind, 'firstName', qa.first_name,
						'lastName', qa.last_name, 'body', case when q.deleted_at is null then left(q.body, 200) else '' end) end) order by p.at, p.id)
				from part p join identity.account a on a.id = p.author_id
				left join twinspace.post q on q.id = p.reply_to
				left join identity.account qa on qa.id = q.author_id), '[]') as lines
		from head h`
};
/** In JSON a moment is a text. */
type StoredLine = Omit<PostLine, 'at' | 'editedAt'> & { at: string; editedAt: string | null };
type PartRow = Omit<ThreadPart, 'lines'> & { lines: StoredLine[] };

const lineOf = (line: StoredLine): PostLine => ({
	...line,
	at: new Date(line.at),
	editedAt: line.editedAt ? new Date(line.editedAt) : null
});

/** Twenty posts of a thread and one more where it goes on; undefined where the space has no such thread. */
export async function threadPart(
	projectId: string,
	threadId: string,
	from: string | null,
	readerId: string
): Promise<ThreadPart | undefined> {
	const [row] = await lookUp<PartRow>(THREAD, [projectId, threadId, from, POSTS_A_PAGE + 1, readerId]);
	return row && { ...row, lines: row.lines.map(lineOf) };
}

/** The post with which the last page of a thread begins, or null where there is one page only. */
export async function lastPageStart(tx: Db, threadId: string): Promise<string | null> {
	const { rows } = await sql<{ id: string }>`select id from (
			select id, row_number() over (order by at, id) as place from twinspace.post where thread_id = ${threadId}) p
		where (place - 1) % ${POSTS_A_PAGE} = 0 order by place desc limit 1`.execute(tx);
	return rows[0]?.id ?? null;
}

/** The page of a thread on which a post stands, by the post that begins it. */
export async function pageStartOf(tx: Db, threadId: string, postId: string): Promise<string | null> {
	const { rows } = await sql<{ id: string }>`with placed as (
			select id, row_number() over (order by at, id) as place from twinspace.post where thread_id = ${threadId})
		select first.id from placed wanted join placed first on first.place = wanted.place - (wanted.place - 1) % ${POSTS_A_PAGE}
		where wanted.id = ${postId}`.execute(tx);
	return rows[0]?.id ?? null;
}

/** The author of a post, and everybody who wrote in its thread with whether they had read all before it; what its news need. */
export async function readersOfThread(
	tx: Tx,
	threadId: string,
	postId: string
): Promise<{ authorId: string | undefined; readers: { id: string; hadReadAll: boolean }[] }> {
	const own = await tx
		.selectFrom('twinspace.post')
		.select('author_id')
		.where('id', '=', postId)
		.where('deleted_at', 'is', null)
		.executeTakeFirst();
	const { rows } = await sql<{ id: string; hadReadAll: boolean }>`select distinct p.author_id as id,
			r.read_at is not null and not exists (select 1 from twinspace.post b, twinspace.post own where own.id = ${postId}
				and b.thread_id = ${threadId} and b.deleted_at is null and (b.at, b.id) < (own.at, own.id) and b.at > r.read_at
				and b.author_id <> p.author_id) as "hadReadAll"
		from twinspace.post p left join twinspace.thread_read r on r.thread_id = p.thread_id and r.account_id = p.author_id
		where p.thread_id = ${threadId} and p.deleted_at is null`.execute(tx);
	return { authorId: own?.author_id, readers: rows };
}
