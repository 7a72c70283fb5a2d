import type { Selectable } from 'kysely';
import { sql, type Db, type DB, type Tx } from '#platform/db';
import type { Doc } from './document.ts';
import type { PageRow, Placed } from './page.ts';
import type { PageEditing, PageVisibility } from './right.ts';

export type StoredPage = PageRow & {
	projectId: string;
	doc: Doc;
	html: string;
	language: string | null;
	version: number;
	publishedVersion: number | null;
	/** The oldest version that the members may see. */
	shownFrom: number;
	updatedBy: string;
	updatedAt: Date;
	deletedAt: Date | null;
};
type Row = Selectable<DB['twinspace.page']>;

const rowOf = (
	row: Pick<Row, 'id' | 'parent_id' | 'position' | 'title' | 'visibility' | 'editing' | 'editors' | 'created_by'>
): PageRow => ({
	id: row.id,
	parentId: row.parent_id,
	position: row.position,
	title: row.title,
	visibility: row.visibility as PageVisibility,
	editing: row.editing as PageEditing,
	editors: row.editors,
	createdBy: row.created_by
});
const storedOf = (row: Row): StoredPage => ({
	...rowOf(row),
	projectId: row.project_id,
	doc: row.doc as unknown as Doc,
	html: row.html,
	language: row.language,
	version: row.version,
	publishedVersion: row.published_version,
	shownFrom: row.shown_from,
	updatedBy: row.updated_by,
	updatedAt: row.updated_at,
	deletedAt: row.deleted_at
});

/** All living pages of a space, for the tree. */
export async function pagesOf(tx: Db, projectId: string): Promise<PageRow[]> {
	const rows = await tx
		.selectFrom('twinspace.page')
		.select(['id', 'parent_id', 'position', 'title', 'visibility', 'editing', 'editors', 'created_by'])
		.where('project_id', '=', projectId)
		.where('deleted_at', 'is', null)
		.execute();
	return rows.map(rowOf);
}

export async function pageById(tx: Db, projectId: string, id: string): Promise<StoredPage | undefined> {
	const row = await tx.selectFrom('twinspace.page').selectAll().where('id', '=', id).where('project_id', '=', projectId).executeTakeFirst();
	return row && storedOf(row);
}

/** Locked until the transaction ends: whoever judges a version holds it. */
export async function lockPage(tx: Tx, projectId: string, id: string): Promise<StoredPage | undefined> {
	const query = tx.selectFrom('twinspace.page').selectAll().where('id', '=', id).where('project_id', '=', projectId);
	const row = await query.forUpdate().executeTakeFirst();
	return row && storedOf(row);
}

/** The order of a space's pages is judged and written by one at a time. */
export async function lockPageOrder(tx: Tx, projectId: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`pages ${projectId}`}, 0))`.execute(tx);
}

export type Written = { title: string; doc: Doc; html: string; images: string[]; authorId: string; now: Date };
const versionRow = (pageId: string, version: number, written: Written) => ({
	page_id: pageId,
	version,
	title: written.title,
	doc: JSON.stringify(written.doc),
	html: written.html,
	images: written.images,
	author_id: written.authorId,
	at: written.now
});

/** A new page, last among its neighbours, with its first version. */
export async function insertPage(
	tx: Tx,
	where: { projectId: string; parentId: string | null; visibility: PageVisibility; editing: PageEditing },
	written: Written
): Promise<string> {
	const { id } = await tx
		.insertInto('twinspace.page')
		.values({
			project_id: where.projectId,
			parent_id: where.parentId,
			visibility: where.visibility,
			editing: where.editing,
			position: sql<number>`(select coalesce(max(position) + 1, 0) from twinspace.page
				where project_id = ${where.projectId} and parent_id is not distinct from ${where.parentId}::uuid)`,
			title: written.title,
			doc: JSON.stringify(written.doc),
			html: written.html,
			created_by: written.authorId,
			updated_by: written.authorId,
			created_at: written.now,
			updated_at: written.now
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await tx
		.insertInto('twinspace.page_version')
		.values(versionRow(id, 1, written))
		.execute();
	return id;
}

/** The next version of a locked page. `publish`: the public sees it at once. */
export async function writeVersion(tx: Tx, page: Pick<StoredPage, 'id' | 'version'>, written: Written, publish: boolean): Promise<number> {
	const version = page.version + 1;
	await tx
		.insertInto('twinspace.page_version')
		.values(versionRow(page.id, version, written))
		.execute();
	await tx
		.updateTable('twinspace.page')
		.set({
			title: written.title,
			doc: JSON.stringify(written.doc),
			html: written.html,
			version,
			updated_by: written.authorId,
			updated_at: written.now,
			...(publish && { published_version: version })
		})
		.where('id', '=', page.id)
		.execute();
	return version;
}

export async function setPageRights(
	tx: Tx,
	id: string,
	rights: { visibility: PageVisibility; editing: PageEditing; editors: string[]; publishedVersion: number | null; shownFrom: number }
): Promise<void> {
	const { visibility, editing, editors, publishedVersion, shownFrom } = rights;
	await tx
		.updateTable('twinspace.page')
		.set({ visibility, editing, editors, published_version: publishedVersion, shown_from: shownFrom })
		.where('id', '=', id)
		.execute();
}

export async function placePage(tx: Tx, id: string, { parentId, order }: Placed): Promise<void> {
	await tx.updateTable('twinspace.page').set({ parent_id: parentId }).where('id', '=', id).execute();
	await sql`update twinspace.page p set position = o.position - 1
		from unnest(${order}::uuid[]) with ordinality as o(id, position) where p.id = o.id`.execute(tx);
}

/** Takes a page out of sight; what stood below it moves up to where it stood. It can be brought back. */
export async function hidePage(tx: Tx, page: Pick<StoredPage, 'id' | 'parentId'>, by: string, now: Date): Promise<void> {
	await tx
		.updateTable('twinspace.page')
		.set({ deleted_at: now, deleted_by: by, published_version: null })
		.where('id', '=', page.id)
		.execute();
	await tx.updateTable('twinspace.page').set({ parent_id: page.parentId }).where('parent_id', '=', page.id).execute();
}
/** Brings a page back, to the top of the tree where its parent is gone. What was public has to be published again. */
export async function showPageAgain(tx: Tx, page: Pick<StoredPage, 'id' | 'parentId' | 'visibility'>): Promise<void> {
	await sql`update twinspace.page p set deleted_at = null, deleted_by = null,
			visibility = case visibility when 'public' then 'members' else visibility end,
			parent_id = (select above.id from twinspace.page above where above.id = p.parent_id and above.deleted_at is null)
		where p.id = ${page.id}`.execute(tx);
}

/** Which of these materials are pictures of the space that everybody in it may see. */
export async function usablePictures(tx: Tx, projectId: string, ids: readonly string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const rows = await tx
		.selectFrom('twinspace.material')
		.select('id')
		.where('project_id', '=', projectId)
		.where('kind', '=', 'image')
		.where('state', '=', 'shown')
		.where('deleted_at', 'is', null)
		.where('id', 'in', ids)
		.execute();
	return rows.map((row) => row.id);
}
