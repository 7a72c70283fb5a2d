import { db } from '#platform/db';
import { materialSrc } from '../document-html.ts';
import { textOf } from '../document-text.ts';
import { difference } from '../difference.ts';
import { picturesOf } from '../material.sql.ts';
import { shownName } from '../member.ts';
import { peopleOf } from '../member.sql.ts';
import { flat, movesOf, pageThing, treeOf } from '../page.ts';
import { pageById, pagesOf, type StoredPage } from '../page.sql.ts';
import { publishedPage, publishedPages, versionOf, versionsOf } from '../page-version.sql.ts';
import { isPupil, seesAll } from '../right.ts';
import { mayIn, type Space } from '../space.ts';
import { isUuid } from '#platform/form';

async function seenPages(space: Space) {
	const pages = await pagesOf(db(), space.id);
	return pages.filter((page) => mayIn(space, 'read-page', pageThing(page, space.accountId)));
}

/** The tree of pages with what may be done to each. */
export async function pageTree(space: Space) {
	const seen = await seenPages(space);
	const arranges = mayIn(space, 'arrange-pages');
	return {
		mayCreate: mayIn(space, 'create-page') || seen.some((page) => mayIn(space, 'create-page', pageThing(page, space.accountId))),
		pages: flat(treeOf(seen)).map(({ id, title, depth, visibility }) => ({
			id,
			title,
			depth,
			visibility,
			moves: arranges ? movesOf(seen, id) : []
		}))
	};
}

/** Pages below which this person may start a new one; with `top` they may also start one at the top. */
export async function placesForPage(space: Space) {
	const pages = flat(treeOf(await seenPages(space))).filter(
		(page) => page.depth < 4 && mayIn(space, 'create-page', pageThing(page, space.accountId))
	);
	const top = mayIn(space, 'create-page');
	if (!top && pages.length === 0) return undefined;
	return { top, places: pages.map(({ id, title, depth }) => ({ id, title, depth })), pictures: await picturesFor(space) };
}

const picturesFor = async (space: Space) =>
	(await picturesOf(db(), space.id)).map((picture) => ({ ...picture, src: materialSrc(space.id, picture.id) }));

async function seenPage(space: Space, pageId: string): Promise<StoredPage | undefined> {
	const page = isUuid(pageId) ? await pageById(db(), space.id, pageId) : undefined;
	return page && mayIn(space, 'read-page', pageThing(page, space.accountId)) ? page : undefined;
}

/** One page to be read, with what this person may do to it. A deleted one only for those who may bring it back. */
export async function pageFor(space: Space, pageId: string) {
	const page = await seenPage(space, pageId);
	const thing = page && pageThing(page, space.accountId);
	if (!page || (page.deletedAt && !mayIn(space, 'delete-page', thing))) return undefined;
	const people = await peopleOf(db(), space.id);
	const writer = people.find((person) => person.id === page.updatedBy);
	return {
		id: page.id,
		title: page.title,
		html: page.html,
		language: page.language,
		visibility: page.visibility,
		editing: page.editing,
		version: page.version,
		/** Versions written since the public one. */
		unpublished: page.visibility === 'public' && page.publishedVersion !== null ? page.version - page.publishedVersion : 0,
		updatedAt: page.updatedAt.toISOString(),
		updatedBy: writer ? shownName(writer) : null,
		deleted: page.deletedAt !== null,
		may: {
			edit: mayIn(space, 'edit-page', thing),
			addBelow: mayIn(space, 'create-page', thing),
			delete: mayIn(space, 'delete-page', thing),
			setRights: mayIn(space, 'set-page-rights', thing) || (page.visibility === 'public' && mayIn(space, 'unpublish-page', thing)),
			publish: mayIn(space, 'publish-page', thing),
			seeVersions: mayIn(space, 'read-page', thing) && space.role !== 'guest'
		}
	};
}

/** A page to be written on: its document for the editor, its plain text for the form without JavaScript. */
export async function pageToEdit(space: Space, pageId: string) {
	const page = await seenPage(space, pageId);
	if (!page || page.deletedAt || !mayIn(space, 'edit-page', pageThing(page, space.accountId))) return undefined;
	const { id, title, doc, html, version, visibility } = page;
	return { id, title, doc, html, version, visibility, text: textOf(doc), pictures: await picturesFor(space) };
}

/** Who sees a page and who edits it, with everybody who could be named. */
export async function pageRights(space: Space, pageId: string) {
	const page = await seenPage(space, pageId);
	const thing = page && pageThing(page, space.accountId);
	const takesBack = page?.visibility === 'public' && mayIn(space, 'unpublish-page', thing);
	if (!page || page.deletedAt || (!mayIn(space, 'set-page-rights', thing) && !takesBack)) return undefined;
	const people = (await peopleOf(db(), space.id)).filter((person) => isPupil(person.role));
	return {
		id: page.id,
		title: page.title,
		visibility: page.visibility,
		editing: page.editing,
		editors: page.editors,
		unpublished: page.publishedVersion === null ? 0 : page.version - page.publishedVersion,
		mayPublish: mayIn(space, 'publish-page', thing),
		onlyTakesBack: !mayIn(space, 'set-page-rights', thing),
		people: people.map((person) => ({ id: person.id, name: shownName(person), className: person.className }))
	};
}

/** By account. Whoever has left the space is not named. */
const namesIn = async (space: Space): Promise<Map<string, string>> =>
	new Map((await peopleOf(db(), space.id)).map((person) => [person.id, shownName(person)]));

/** Every version of a page, newest first; members see none from before it was opened to them. */
export async function pageVersions(space: Space, pageId: string) {
	const page = await seenPage(space, pageId);
	if (!page || page.deletedAt || space.role === 'guest') return undefined;
	const [people, versions] = await Promise.all([namesIn(space), versionsOf(db(), pageId)]);
	return {
		id: page.id,
		title: page.title,
		version: page.version,
		publishedVersion: page.publishedVersion,
		versions: versions
			.filter((one) => seesAll(space.role) || one.version >= page.shownFrom)
			.map((one) => ({ version: one.version, title: one.title, at: one.at.toISOString(), by: people.get(one.authorId) ?? null }))
	};
}

/** One version to be read, and what changed in it against the one before. */
export async function pageVersion(space: Space, pageId: string, number: string) {
	const page = await seenPage(space, pageId);
	const wanted = /^[1-9]\d{0,5}$/.test(number) ? Number(number) : 0;
	const hidden = page && !seesAll(space.role) && wanted < page.shownFrom;
	if (!page || page.deletedAt || space.role === 'guest' || wanted === 0 || hidden) return undefined;
	const version = await versionOf(db(), pageId, wanted);
	if (!version) return undefined;
	const first = !seesAll(space.role) && wanted === page.shownFrom;
	const before = first ? undefined : await versionOf(db(), pageId, wanted - 1);
	const names = await namesIn(space);
	return {
		id: page.id,
		pageTitle: page.title,
		current: page.version,
		version: version.version,
		title: version.title,
		html: version.html,
		at: version.at.toISOString(),
		by: names.get(version.authorId) ?? null,
		changes: before ? difference(`${before.title}\n\n${textOf(before.doc)}`, `${version.title}\n\n${textOf(version.doc)}`) : null,
		mayRestore: mayIn(space, 'edit-page', pageThing(page, space.accountId)) && version.version !== page.version
	};
}

/** A public page for everybody on the web, as an administrator published it; no person's name comes with it. */
export async function publicPage(projectId: string, pageId: string) {
	if (!isUuid(projectId) || !isUuid(pageId)) return undefined;
	const page = await publishedPage(db(), projectId, pageId);
	return page && { ...page, at: page.at.toISOString() };
}
/** The public pages of a project, for its public page. */
export const publicPages = (projectId: string) => publishedPages(db(), projectId);
