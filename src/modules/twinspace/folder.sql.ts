import { sql, type Db, type Tx } from '#platform/db';
import type { Folder } from './material.ts';

export type FolderLine = Folder & { materials: number };

/** All folders of a space, by name, with how many shown materials lie in each. */
export async function foldersOf(tx: Db, projectId: string): Promise<FolderLine[]> {
	const { rows } = await sql<FolderLine>`select f.id, f.parent_id as "parentId", f.title,
			(select count(*) from twinspace.material m where m.folder_id = f.id and m.deleted_at is null and m.state = 'shown') as materials
		from twinspace.folder f where f.project_id = ${projectId} order by f.position, platform.fold(f.title), f.id`.execute(tx);
	return rows;
}

export async function folderExists(tx: Db, projectId: string, id: string): Promise<boolean> {
	const query = tx.selectFrom('twinspace.folder').select('id').where('id', '=', id).where('project_id', '=', projectId);
	return (await query.executeTakeFirst()) !== undefined;
}

export async function insertFolder(tx: Tx, projectId: string, parentId: string | null, title: string): Promise<string> {
	const row = await tx
		.insertInto('twinspace.folder')
		.values({ project_id: projectId, parent_id: parentId, title })
		.returning('id')
		.executeTakeFirstOrThrow();
	return row.id;
}
export async function renameFolder(tx: Tx, id: string, title: string): Promise<void> {
	await tx.updateTable('twinspace.folder').set({ title }).where('id', '=', id).execute();
}
/** Removes a folder; what lay in it moves to the folder above. */
export async function removeFolder(tx: Tx, id: string): Promise<void> {
	const above = sql<string | null>`(select parent_id from twinspace.folder where id = ${id})`;
	await tx.updateTable('twinspace.material').set({ folder_id: above }).where('folder_id', '=', id).execute();
	await tx.updateTable('twinspace.folder').set({ parent_id: above }).where('parent_id', '=', id).execute();
	await tx.deleteFrom('twinspace.folder').where('id', '=', id).execute();
}
