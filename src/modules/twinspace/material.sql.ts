import { sql, type Db, type Tx } from '#platform/db';
import type { StoredFile } from './material.form.ts';
import { MATERIALS_A_PAGE, type MaterialKind } from './material.ts';

export type Material = {
	id: string;
	projectId: string;
	folderId: string | null;
	name: string;
	kind: MaterialKind;
	mediaType: string;
	bytes: number;
	width: number | null;
	height: number | null;
	blobKey: string;
	thumbKey: string | null;
	alt: string;
	authorId: string;
	state: 'shown' | 'waiting';
	at: Date;
	deletedAt: Date | null;
	deletedBy: string | null;
};
const materials = (tx: Db) =>
	tx
		.selectFrom('twinspace.material as m')
		.select(['m.id', 'm.project_id as projectId', 'm.folder_id as folderId', 'm.name', 'm.media_type as mediaType', 'm.bytes'])
		.select(['m.width', 'm.height', 'm.blob_key as blobKey', 'm.thumb_key as thumbKey', 'm.alt', 'm.author_id as authorId', 'm.at'])
		.select(['m.deleted_at as deletedAt', 'm.deleted_by as deletedBy'])
		.select([sql<MaterialKind>`m.kind`.as('kind'), sql<Material['state']>`m.state`.as('state')]);

export const materialById = (tx: Db, projectId: string, id: string): Promise<Material | undefined> =>
	materials(tx).where('m.id', '=', id).where('m.project_id', '=', projectId).executeTakeFirst();
export const lockMaterial = (tx: Tx, projectId: string, id: string): Promise<Material | undefined> =>
	materials(tx).where('m.id', '=', id).where('m.project_id', '=', projectId).forUpdate().executeTakeFirst();

/** Can a page that is public be seen to show this picture? Then everybody may fetch it. */
export async function isPublished(tx: Db, projectId: string, id: string): Promise<boolean> {
	const row = await tx
		.selectFrom('twinspace.page as p')
		.innerJoin('twinspace.page_version as v', (join) => join.onRef('v.page_id', '=', 'p.id').onRef('v.version', '=', 'p.published_version'))
		.innerJoin('projects.space_project as s', 's.id', 'p.project_id')
		.select('p.id')
		.where('p.project_id', '=', projectId)
		.where('p.visibility', '=', 'public')
		.where('p.deleted_at', 'is', null)
		.where(sql<boolean>`${id}::uuid = any(v.images)`)
		.executeTakeFirst();
	return row !== undefined;
}

export type MaterialLine = Material & { firstName: string; lastName: string; authorKind: 'person' | 'pupil' | 'guest' };
/**
 * A folder's materials, newest first; one more than a page where there are more. `seesAll` false: what waits for approval is
 * left out unless the reader uploaded it. `after`: the id of the last one of the page before.
 */
export async function materialsIn(
	tx: Db,
	where: { projectId: string; folderId: string | null; waitingOnly?: boolean },
	reader: { accountId: string; seesAll: boolean },
	after?: string
): Promise<MaterialLine[]> {
	let query = materials(tx)
		.innerJoin('identity.account as a', 'a.id', 'm.author_id')
		.select(['a.first_name as firstName', 'a.last_name as lastName', sql<MaterialLine['authorKind']>`a.kind`.as('authorKind')])
		.where('m.project_id', '=', where.projectId)
		.where('m.deleted_at', 'is', null);
	if (where.waitingOnly) query = query.where('m.state', '=', 'waiting');
	else query = where.folderId ? query.where('m.folder_id', '=', where.folderId) : query.where('m.folder_id', 'is', null);
	if (!reader.seesAll) query = query.where((e) => e.or([e('m.state', '=', 'shown'), e('m.author_id', '=', reader.accountId)]));
	if (after) query = query.where(sql<boolean>`(m.at, m.id) < (select at, id from twinspace.material where id = ${after})`);
	return query
		.orderBy('m.at', 'desc')
		.orderBy('m.id', 'desc')
		.limit(MATERIALS_A_PAGE + 1)
		.execute();
}

/** Pictures that pages of the space may show, newest first. */
export async function picturesOf(tx: Db, projectId: string, limit = 200): Promise<{ id: string; name: string; alt: string }[]> {
	return tx
		.selectFrom('twinspace.material')
		.select(['id', 'name', 'alt'])
		.where('project_id', '=', projectId)
		.where('kind', '=', 'image')
		.where('state', '=', 'shown')
		.where('deleted_at', 'is', null)
		.orderBy('at', 'desc')
		.limit(limit)
		.execute();
}

export async function insertMaterials(
	tx: Tx,
	where: { projectId: string; folderId: string | null; authorId: string; state: Material['state']; now: Date },
	files: readonly StoredFile[]
): Promise<string[]> {
	if (files.length === 0) return [];
	const rows = await tx
		.insertInto('twinspace.material')
		.values(
			files.map((file) => ({
				project_id: where.projectId,
				folder_id: where.folderId,
				name: file.name,
				kind: file.kind,
				media_type: file.mediaType,
				bytes: file.bytes,
				width: file.width,
				height: file.height,
				blob_key: file.blobKey,
				thumb_key: file.thumbKey,
				author_id: where.authorId,
				state: where.state,
				at: where.now
			}))
		)
		.returning('id')
		.execute();
	return rows.map((row) => row.id);
}

export async function setMaterial(tx: Tx, id: string, values: { name: string; alt: string; folderId: string | null }): Promise<void> {
	const { name, alt, folderId } = values;
	await tx.updateTable('twinspace.material').set({ name, alt, folder_id: folderId }).where('id', '=', id).execute();
}
export async function showMaterial(tx: Tx, id: string, by: string): Promise<void> {
	await tx.updateTable('twinspace.material').set({ state: 'shown', shown_by: by }).where('id', '=', id).execute();
}
/** Takes a material out of sight, or with nobody's name brings it back. */
export async function hideMaterial(tx: Tx, id: string, by: string | null, now: Date | null): Promise<void> {
	await tx.updateTable('twinspace.material').set({ deleted_at: now, deleted_by: by }).where('id', '=', id).execute();
}

/** Materials deleted before a moment, whose files can go for good; removes their rows and names their files. */
export async function dropDeleted(tx: Tx, before: Date, limit = 500): Promise<string[]> {
	const { rows } = await sql<{ blob_key: string; thumb_key: string | null }>`delete from twinspace.material where id in
		(select id from twinspace.material where deleted_at < ${before} limit ${limit} for update skip locked)
		returning blob_key, thumb_key`.execute(tx);
	return rows.flatMap((row) => [row.blob_key, ...(row.thumb_key ? [row.thumb_key] : [])]);
}
