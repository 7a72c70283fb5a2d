import { sql, type Db, type Tx } from '#platform/db';

export type Forum = { id: string; projectId: string; title: string; description: string; staffOnly: boolean };

const forums = (tx: Db) =>
	tx.selectFrom('twinspace.forum').select(['id', 'project_id as projectId', 'title', 'description', 'staff_only as staffOnly']);

export const forumsOf = (tx: Db, projectId: string): Promise<Forum[]> =>
	forums(tx).where('project_id', '=', projectId).orderBy('position').orderBy('id').execute();

export const forumById = (tx: Db, projectId: string, id: string): Promise<Forum | undefined> =>
	forums(tx).where('project_id', '=', projectId).where('id', '=', id).executeTakeFirst();

/** A new forum, behind the others. */
export async function insertForum(tx: Tx, forum: Omit<Forum, 'id'>, now: Date): Promise<string> {
	const row = await tx
		.insertInto('twinspace.forum')
		.values({
			project_id: forum.projectId,
			title: forum.title,
			description: forum.description,
			staff_only: forum.staffOnly,
			position: sql<number>`(select coalesce(max(position) + 1, 0) from twinspace.forum where project_id = ${forum.projectId})`,
			created_at: now
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return row.id;
}

export async function updateForum(tx: Tx, id: string, words: Pick<Forum, 'title' | 'description'>): Promise<void> {
	await tx.updateTable('twinspace.forum').set(words).where('id', '=', id).execute();
}
