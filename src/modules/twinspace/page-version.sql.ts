import type { Db } from '#platform/db';
import type { Doc } from './document.ts';

export type PageVersion = { version: number; title: string; doc: Doc; html: string; authorId: string; at: Date };

export async function versionsOf(tx: Db, pageId: string): Promise<Pick<PageVersion, 'version' | 'title' | 'authorId' | 'at'>[]> {
	return tx
		.selectFrom('twinspace.page_version')
		.select(['version', 'title', 'author_id as authorId', 'at'])
		.where('page_id', '=', pageId)
		.orderBy('version', 'desc')
		.limit(500)
		.execute();
}

export async function versionOf(tx: Db, pageId: string, version: number): Promise<PageVersion | undefined> {
	const row = await tx
		.selectFrom('twinspace.page_version')
		.select(['version', 'title', 'doc', 'html', 'author_id as authorId', 'at'])
		.where('page_id', '=', pageId)
		.where('version', '=', version)
		.executeTakeFirst();
	return row && { ...row, doc: row.doc as unknown as Doc };
}

/** Who has ever written on a page, and when this author last did. */
export async function authorsOf(tx: Db, pageId: string): Promise<string[]> {
	const rows = await tx.selectFrom('twinspace.page_version').select('author_id').distinct().where('page_id', '=', pageId).execute();
	return rows.map((row) => row.author_id);
}

/** The published version of a public page of a project that has a space; what everybody on the web may read. */
export async function publishedPage(tx: Db, projectId: string, pageId: string) {
	return tx
		.selectFrom('twinspace.page as p')
		.innerJoin('twinspace.page_version as v', (join) => join.onRef('v.page_id', '=', 'p.id').onRef('v.version', '=', 'p.published_version'))
		.innerJoin('projects.space_project as s', 's.id', 'p.project_id')
		.select(['p.id', 'p.project_id as projectId', 's.title as projectTitle', 'v.title', 'v.html', 'v.at', 'v.version'])
		.where('p.id', '=', pageId)
		.where('p.project_id', '=', projectId)
		.where('p.visibility', '=', 'public')
		.where('p.deleted_at', 'is', null)
		.executeTakeFirst();
}

/** Titles of a project's public pages, in the order of the tree's top. */
export async function publishedPages(tx: Db, projectId: string): Promise<{ id: string; title: string; at: Date }[]> {
	return tx
		.selectFrom('twinspace.page as p')
		.innerJoin('twinspace.page_version as v', (join) => join.onRef('v.page_id', '=', 'p.id').onRef('v.version', '=', 'p.published_version'))
		.select(['p.id', 'v.title', 'v.at'])
		.where('p.project_id', '=', projectId)
		.where('p.visibility', '=', 'public')
		.where('p.deleted_at', 'is', null)
		.orderBy('p.position')
		.orderBy('p.id')
		.execute();
}
