import { sql, type Db, type Tx } from '#platform/db';
import { THREADS_A_PAGE } from './forum.ts';

export type Thread = {
	id: string;
	forumId: string;
	projectId: string;
	title: string;
	authorId: string;
	locked: boolean;
	pinned: boolean;
	deletedAt: Date | null;
	staffOnly: boolean;
	lastPostAt: Date;
};
const threads = (tx: Db) =>
	tx
		.selectFrom('twinspace.thread as t')
		.innerJoin('twinspace.forum as f', 'f.id', 't.forum_id')
		.select(['t.id', 't.forum_id as forumId', 't.project_id as projectId', 't.title', 't.author_id as authorId', 't.locked', 't.pinned'])
		.select(['t.deleted_at as deletedAt', 't.last_post_at as lastPostAt', 'f.staff_only as staffOnly']);

export const threadById = (tx: Db, projectId: string, id: string): Promise<Thread | undefined> =>
	threads(tx).where('t.id', '=', id).where('t.project_id', '=', projectId).executeTakeFirst();

/** Locked until the transaction ends, so that answers count one after the other. */
export const lockThread = (tx: Tx, projectId: string, id: string): Promise<Thread | undefined> =>
	threads(tx).where('t.id', '=', id).where('t.project_id', '=', projectId).forUpdate('t').executeTakeFirst();

export async function insertThread(
	tx: Tx,
	thread: { forumId: string; projectId: string; title: string; authorId: string; now: Date }
): Promise<string> {
	const row = await tx
		.insertInto('twinspace.thread')
		.values({
			forum_id: thread.forumId,
			project_id: thread.projectId,
			title: thread.title,
			author_id: thread.authorId,
			created_at: thread.now,
			last_post_at: thread.now
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return row.id;
}

export async function setThread(tx: Tx, id: string, values: { locked?: boolean; pinned?: boolean; title?: string }): Promise<void> {
	await tx.updateTable('twinspace.thread').set(values).where('id', '=', id).execute();
}
export async function hideThread(tx: Tx, id: string, by: string | null, now: Date | null): Promise<void> {
	await tx.updateTable('twinspace.thread').set({ deleted_at: now, deleted_by: by }).where('id', '=', id).execute();
}

/** Brings count and date of a thread in line with its posts; called in the transaction that wrote one. */
export async function recountThread(tx: Tx, id: string): Promise<void> {
	await sql`update twinspace.thread t
		set posts = p.posts, last_post_at = coalesce(p.last_at, t.created_at)
		from (select count(*)::int as posts, max(at) as last_at from twinspace.post where thread_id = ${id} and deleted_at is null) p
		where t.id = ${id}`.execute(tx);
}

/** The reader has seen the thread up to this post; never moves back. In SQL throughout, because dates of JavaScript lose microseconds. */
export async function markThreadRead(tx: Db, threadId: string, accountId: string, postId: string): Promise<void> {
	await sql`insert into twinspace.thread_read (thread_id, account_id, read_at)
		select thread_id, ${accountId}, at from twinspace.post where id = ${postId} and thread_id = ${threadId}
		on conflict (account_id, thread_id) do update set read_at = greatest(thread_read.read_at, excluded.read_at)`.execute(tx);
}

export type ThreadLine = {
	id: string;
	title: string;
	authorId: string;
	lastPostAt: Date;
	posts: number;
	locked: boolean;
	pinned: boolean;
	lastAuthorId: string | null;
	unread: boolean;
};

/** One page of a forum's threads, pinned first, then the freshest; one more than a page where there are more. `after`: the last one's id. */
export async function threadsOf(
	tx: Db,
	forumId: string,
	reader: { accountId: string; since: Date },
	after?: string,
	limit = THREADS_A_PAGE + 1
): Promise<ThreadLine[]> {
	const { rows } = await sql<ThreadLine>`select t.id, t.title, t.author_id as "authorId", t.last_post_at as "lastPostAt",
			t.posts, t.locked, t.pinned, last.author_id as "lastAuthorId",
			t.last_post_at > coalesce(r.read_at, ${reader.since}) and last.author_id is distinct from ${reader.accountId} as unread
		from twinspace.thread t
		left join twinspace.thread_read r on r.thread_id = t.id and r.account_id = ${reader.accountId}
		left join lateral (select author_id from twinspace.post p where p.thread_id = t.id and p.deleted_at is null
			order by at desc, id desc limit 1) last on true
		where t.forum_id = ${forumId} and t.deleted_at is null
			${after ? sql`and (t.pinned, t.last_post_at, t.id) < (select pinned, last_post_at, id from twinspace.thread where id = ${after})` : sql``}
		order by t.pinned desc, t.last_post_at desc, t.id desc limit ${limit}`.execute(tx);
	return rows;
}

/** Threads and unread threads of each forum of a space. */
export async function countsByForum(
	tx: Db,
	projectId: string,
	reader: { accountId: string; since: Date }
): Promise<Map<string, { threads: number; unread: number; lastAt: Date }>> {
	const { rows } = await sql<{ forum_id: string; threads: number; unread: number; last_at: Date }>`select t.forum_id,
			count(*) as threads, count(*) filter (where t.last_post_at > coalesce(r.read_at, ${reader.since})) as unread, max(t.last_post_at) as last_at
		from twinspace.thread t
		left join twinspace.thread_read r on r.thread_id = t.id and r.account_id = ${reader.accountId}
		where t.project_id = ${projectId} and t.deleted_at is null group by t.forum_id`.execute(tx);
	return new Map(rows.map((row) => [row.forum_id, { threads: row.threads, unread: row.unread, lastAt: row.last_at }]));
}
