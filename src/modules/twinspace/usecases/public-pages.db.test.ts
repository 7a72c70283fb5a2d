/** Public pages (quality C4). */
import { afterAll, beforeEach, expect, test } from 'vitest';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import {
	bringPageBack,
	createPage,
	deletePage,
	materialFile,
	pageFor,
	publicPage,
	publicPages,
	savePage,
	setPageRights,
	spaceFor
} from '../index.ts';
import { makePupil, makeSpace, type MadePupil } from '../seed.ts';

let db: Db;
let projectId: string;
let anna: MadeTeacher;
let member: MadeTeacher;
let mari: MadePupil;

beforeEach(async () => {
	db = await freshDatabase();
	member = await makeTeacher(db, { country: 'FR' });
	const space = await makeSpace(db, { members: [member] });
	[anna] = space.founders;
	mari = await makePupil(db, space);
	projectId = space.id;
});
afterAll(dropDatabase);

const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: string; details?: unknown }): T => {
	if (!result.ok) throw new Error(result.refusal);
	return result.value;
};
const shownTo = (pageId: string, visibility: 'public' | 'members') => ({
	projectId,
	pageId,
	visibility,
	editing: 'members' as const,
	editors: []
});

test('only an administrator makes a page public, and later changes wait to be published', async () => {
	const pageId = value(
		await createPage(anna.actor, { projectId, parentId: '', title: 'Exhibition', doc: '', text: 'Come and see.' })
	).pageId;
	expect(await setPageRights(member.actor, shownTo(pageId, 'public'))).toEqual({ ok: false, refusal: 'administrators-publish' });
	expect(await publicPage(projectId, pageId)).toBe(undefined);
	value(await setPageRights(anna.actor, shownTo(pageId, 'public')));
	expect(await publicPage(projectId, pageId)).toMatchObject({ title: 'Exhibition', html: '<p dir="auto">Come and see.</p>' });
	expect(await publicPages(projectId)).toMatchObject([{ id: pageId, title: 'Exhibition' }]);

	value(await savePage(mari.actor, { projectId, pageId, version: 1, title: 'Mari was here', doc: '', text: 'Mari Maasikas' }));
	expect(await publicPage(projectId, pageId)).toMatchObject({ title: 'Exhibition', html: '<p dir="auto">Come and see.</p>' });
	const space = await spaceFor(anna.actor, projectId);
	expect(space && (await pageFor(space, pageId))?.unpublished).toBe(1);
	value(await setPageRights(member.actor, shownTo(pageId, 'public')));
	expect(await publicPage(projectId, pageId)).toMatchObject({ title: 'Exhibition' });
	value(await savePage(anna.actor, { projectId, pageId, version: 2, title: 'Exhibition', doc: '', text: 'Until Sunday.' }));
	expect(await publicPage(projectId, pageId)).toMatchObject({ html: '<p dir="auto">Until Sunday.</p>' });
	value(await deletePage(anna.actor, { projectId, pageId }));
	expect(await publicPage(projectId, pageId)).toBe(undefined);
	value(await bringPageBack(anna.actor, { projectId, pageId }));
	expect(await publicPage(projectId, pageId)).toBe(undefined);
});

test('a picture is public while a public page shows it, and no longer', async () => {
	const material = await db
		.insertInto('twinspace.material')
		.values({ project_id: projectId, name: 'x.png', kind: 'image', media_type: 'image/png', bytes: 1, blob_key: 'x', author_id: anna.id })
		.returning('id')
		.executeTakeFirstOrThrow();
	const doc = JSON.stringify({ type: 'doc', content: [{ type: 'image', attrs: { material: material.id, alt: 'A river' } }] });
	const pageId = value(await createPage(anna.actor, { projectId, parentId: '', title: 'Shown', doc, text: '' })).pageId;
	const isPublic = async () => (await materialFile(null, projectId, material.id, false)) !== undefined;
	expect(await isPublic()).toBe(false);
	value(await setPageRights(anna.actor, shownTo(pageId, 'public')));
	expect(await isPublic()).toBe(true);
	await db.updateTable('twinspace.material').set({ state: 'waiting' }).where('id', '=', material.id).execute();
	expect(await isPublic()).toBe(false);
	await db.updateTable('twinspace.material').set({ state: 'shown' }).where('id', '=', material.id).execute();
	value(await setPageRights(member.actor, shownTo(pageId, 'members')));
	expect(await isPublic()).toBe(false);
});
