import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import type { Db } from '#platform/db';
import { runJobsNow } from '#platform/jobs';
import { dropDatabase, freshDatabase } from '#platform/test';
import type { Actor } from '#platform/usecase';
import {
	bringPageBack,
	createPage,
	deletePage,
	movePage,
	pageFor,
	pageToEdit,
	pageTree,
	pageVersion,
	pageVersions,
	publicPage,
	restoreVersion,
	savePage,
	setPageRights,
	spaceFor,
	twinspaceJobs,
	type Space
} from '../index.ts';
import { makeGuest, makePupil, makeSpace, type MadePupil, type MadeSpace } from '../seed.ts';

let db: Db;
let space: MadeSpace;
let anna: MadeTeacher;
let luis: MadeTeacher;
let member: MadeTeacher;
let mari: MadePupil;
let projectId: string;

beforeEach(async () => {
	db = await freshDatabase();
	member = await makeTeacher(db, { country: 'FR' });
	space = await makeSpace(db, { members: [member] });
	[anna, luis] = space.founders;
	mari = await makePupil(db, space);
	projectId = space.id;
});
afterAll(dropDatabase);

const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: string; details?: unknown }): T => {
	if (!result.ok) throw new Error(result.refusal);
	return result.value;
};
const inside = async (actor: Actor): Promise<Space> => {
	const found = await spaceFor(actor, projectId);
	if (!found) throw new Error('no space');
	return found;
};
const write = async (actor: Actor, title: string, text = 'Words.', parentId = ''): Promise<string> =>
	value(await createPage(actor, { projectId, parentId, title, doc: '', text })).pageId;
const rights = (
	pageId: string,
	visibility: 'public' | 'members' | 'teachers',
	editing: 'members' | 'teachers' | 'named' = 'members',
	editors: string[] = []
) => ({
	projectId,
	pageId,
	visibility,
	editing,
	editors
});
const titles = async (actor: Actor) => (await pageTree(await inside(actor))).pages.map((page) => '-'.repeat(page.depth) + page.title);

describe('writing pages', () => {
	test('a page is written, changed by a partner and by a pupil, and every version is kept', async () => {
		const pageId = await write(anna.actor, 'Our rivers');
		expect(await savePage(luis.actor, { projectId, pageId, version: 1, title: 'Our rivers', doc: '', text: 'The **Arno**.' })).toEqual({
			ok: true,
			value: { version: 2 }
		});
		expect(
			await savePage(mari.actor, { projectId, pageId, version: 2, title: 'Rivers', doc: '', text: 'The Arno and the Emajõgi.' })
		).toMatchObject({ ok: true });
		const seen = await pageFor(await inside(anna.actor), pageId);
		expect(seen).toMatchObject({
			title: 'Rivers',
			html: '<p dir="auto">The Arno and the Emajõgi.</p>',
			version: 3,
			updatedBy: mari.account.first_name
		});
		const history = await pageVersions(await inside(anna.actor), pageId);
		expect(history?.versions.map((one) => [one.version, one.title])).toEqual([
			[3, 'Rivers'],
			[2, 'Our rivers'],
			[1, 'Our rivers']
		]);
		const second = await pageVersion(await inside(anna.actor), pageId, '2');
		expect(second?.by).toBe(`${luis.account.first_name} ${luis.account.last_name}`);
		expect(second?.changes?.filter((line) => line.kind !== 'same')).toEqual([
			{ kind: 'removed', text: 'Words.' },
			{ kind: 'added', text: 'The **Arno**.' }
		]);
		expect(await restoreVersion(anna.actor, { projectId, pageId, version: 2 })).toEqual({ ok: true, value: { version: 4 } });
		expect((await pageFor(await inside(anna.actor), pageId))?.html).toBe('<p dir="auto">The <strong>Arno</strong>.</p>');
		expect(await restoreVersion(anna.actor, { projectId, pageId, version: 4 })).toEqual({ ok: false, refusal: 'already-newest' });
	});

	test('of two who began from the same version the second is told, and nothing is overwritten', async () => {
		const pageId = await write(anna.actor, 'Plan');
		const [one, two] = await Promise.all(
			[anna, luis].map(({ actor }) => savePage(actor, { projectId, pageId, version: 1, title: 'Plan', doc: '', text: actor.firstName }))
		);
		expect([one, two].filter((result) => result?.ok)).toHaveLength(1);
		expect([one, two].find((result) => !result?.ok)).toEqual({ ok: false, refusal: 'edited-elsewhere', details: { version: 2 } });
	});

	test('documents that no editor makes, and pictures of other spaces, are refused with the text kept', async () => {
		const other = await makeSpace(db);
		await db
			.insertInto('twinspace.material')
			.values({
				id: '01890000-0000-7000-8000-0000000000aa',
				project_id: other.id,
				name: 'x.png',
				kind: 'image',
				media_type: 'image/png',
				bytes: 1,
				blob_key: 'x',
				author_id: other.founders[0].id
			})
			.execute();
		const picture = (material: string) =>
			JSON.stringify({ type: 'doc', content: [{ type: 'image', attrs: { material, alt: 'A river' } }] });
		const create = (doc: string) => createPage(anna.actor, { projectId, parentId: '', title: 'x', doc, text: '' });
		expect(await create(picture('01890000-0000-7000-8000-0000000000aa'))).toMatchObject({ refusal: 'picture-not-here' });
		expect(await create('{"type":"doc","content":[{"type":"script"}]}')).toMatchObject({ refusal: 'bad-document' });
		expect(await create('not json')).toMatchObject({ refusal: 'bad-document' });
	});

	test('what was acknowledged once is not made twice', async () => {
		const once = '0f0f0f0f-0000-4000-8000-000000000001';
		const input = { projectId, parentId: '', title: 'Once', doc: '', text: 'x' };
		expect(await createPage(anna.actor, input, { once })).toEqual(await createPage(anna.actor, input, { once }));
		expect(await titles(anna.actor)).toEqual(['Once']);
	});
});

describe('the tree', () => {
	test('is arranged step by step, and a deleted page can be brought back', async () => {
		const a = await write(anna.actor, 'A');
		const b = await write(anna.actor, 'B');
		await write(anna.actor, 'B1', 'x', b);
		value(await movePage(luis.actor, { projectId, pageId: b, move: 'up' }));
		expect(await titles(anna.actor)).toEqual(['B', '-B1', 'A']);
		value(await movePage(luis.actor, { projectId, pageId: a, move: 'in' }));
		expect(await titles(anna.actor)).toEqual(['B', '-B1', '-A']);
		expect(await movePage(mari.actor, { projectId, pageId: a, move: 'out' })).toEqual({ ok: false, refusal: 'not-allowed' });
		value(await deletePage(anna.actor, { projectId, pageId: b }));
		expect((await titles(anna.actor)).toSorted()).toEqual(['A', 'B1']);
		expect(await pageFor(await inside(mari.actor), b)).toBe(undefined);
		value(await bringPageBack(anna.actor, { projectId, pageId: b }));
		expect((await titles(anna.actor)).toSorted()).toEqual(['A', 'B', 'B1']);
	});

	test('pupils start pages below those that they may edit, and delete their own', async () => {
		const open = await write(anna.actor, 'Open');
		const shut = await write(anna.actor, 'Shut');
		value(await setPageRights(anna.actor, rights(shut, 'members', 'teachers')));
		expect(await createPage(mari.actor, { projectId, parentId: '', title: 'Top', doc: '', text: '' })).toEqual({
			ok: false,
			refusal: 'not-allowed'
		});
		expect(await createPage(mari.actor, { projectId, parentId: shut, title: 'x', doc: '', text: '' })).toEqual({
			ok: false,
			refusal: 'not-allowed'
		});
		const own = await write(mari.actor, 'Mine', 'x', open);
		expect(await deletePage(mari.actor, { projectId, pageId: open })).toEqual({ ok: false, refusal: 'not-allowed' });
		value(await deletePage(mari.actor, { projectId, pageId: own }));
	});
});

describe('who sees and edits', () => {
	test('pages of teachers do not exist for pupils and guests, nor what was written on them before', async () => {
		const guest = await makeGuest(db, space);
		const pageId = await write(anna.actor, 'Marks', 'Secret words.');
		value(await setPageRights(anna.actor, rights(pageId, 'teachers')));
		for (const actor of [mari.actor, guest.actor]) {
			expect(await titles(actor)).toEqual([]);
			expect(await pageFor(await inside(actor), pageId)).toBe(undefined);
			expect(await savePage(actor, { projectId, pageId, version: 1, title: 'x', doc: '', text: '' })).toEqual({
				ok: false,
				refusal: 'no-such-page'
			});
		}
		value(await savePage(anna.actor, { projectId, pageId, version: 1, title: 'Plan', doc: '', text: 'For all.' }));
		value(await setPageRights(anna.actor, rights(pageId, 'members')));
		const seen = await pageVersions(await inside(mari.actor), pageId);
		expect(seen?.versions.map((one) => one.version)).toEqual([2]);
		expect(await pageVersion(await inside(mari.actor), pageId, '1')).toBe(undefined);
		expect((await pageVersion(await inside(mari.actor), pageId, '2'))?.changes).toBe(null);
		expect(await restoreVersion(mari.actor, { projectId, pageId, version: 1 })).toEqual({ ok: false, refusal: 'no-such-version' });
	});

	test('named pupils edit, others read', async () => {
		const other = await makePupil(db, space);
		const pageId = await write(anna.actor, 'Poster');
		const stranger = await makeTeacher(db);
		value(await setPageRights(anna.actor, rights(pageId, 'members', 'named', [mari.id, stranger.id])));
		expect((await pageToEdit(await inside(mari.actor), pageId))?.title).toBe('Poster');
		expect(await pageToEdit(await inside(other.actor), pageId)).toBe(undefined);
		const { editors } = await db.selectFrom('twinspace.page').select('editors').where('id', '=', pageId).executeTakeFirstOrThrow();
		expect(editors).toEqual([mari.id]);
		expect(await setPageRights(mari.actor, rights(pageId, 'members'))).toEqual({ ok: false, refusal: 'not-allowed' });
	});

	test('a closed project is read and not written; taken back from the public it can be at any time', async () => {
		const pageId = await write(anna.actor, 'Result');
		value(await setPageRights(anna.actor, rights(pageId, 'public')));
		await db.updateTable('projects.project').set({ state: 'closed' }).where('id', '=', projectId).execute();
		expect((await pageFor(await inside(mari.actor), pageId))?.title).toBe('Result');
		expect(await savePage(anna.actor, { projectId, pageId, version: 1, title: 'x', doc: '', text: '' })).toEqual({
			ok: false,
			refusal: 'space-closed'
		});
		expect(await setPageRights(member.actor, rights(pageId, 'members'))).toMatchObject({ ok: true });
		expect(await publicPage(projectId, pageId)).toBe(undefined);
		await db.updateTable('projects.project').set({ state: 'active' }).where('id', '=', projectId).execute();
		expect(await savePage(anna.actor, { projectId, pageId, version: 1, title: 'x', doc: '', text: '' })).toMatchObject({ ok: true });
	});

	test('strangers, and people of other spaces, find nothing', async () => {
		const pageId = await write(anna.actor, 'Ours');
		const elsewhere = await makeSpace(db);
		const stranger = elsewhere.founders[0];
		expect(await spaceFor(stranger.actor, projectId)).toBe(undefined);
		expect(await savePage(stranger.actor, { projectId, pageId, version: 1, title: 'x', doc: '', text: '' })).toEqual({
			ok: false,
			refusal: 'no-such-page'
		});
		expect(await savePage(stranger.actor, { projectId: elsewhere.id, pageId, version: 1, title: 'x', doc: '', text: '' })).toEqual({
			ok: false,
			refusal: 'no-such-page'
		});
		expect(await movePage(stranger.actor, { projectId: elsewhere.id, pageId, move: 'up' })).toEqual({ ok: false, refusal: 'no-such-page' });
	});
});

test('teachers hear of a new page, its authors of a change, once; a pupil is named by the first name', async () => {
	const pageId = await write(anna.actor, 'Our rivers');
	const told = async () => {
		await runJobsNow(twinspaceJobs);
		const rows = await db
			.selectFrom('messaging.notification')
			.select(['account_id', 'kind', 'params', 'href'])
			.orderBy('at')
			.orderBy('id')
			.execute();
		await db.deleteFrom('messaging.notification').execute();
		return rows;
	};
	expect((await told()).map((row) => `${row.kind} ${row.account_id}`).toSorted()).toEqual(
		[`twinspace.page ${luis.id}`, `twinspace.page ${member.id}`].toSorted()
	);
	value(await savePage(mari.actor, { projectId, pageId, version: 1, title: 'Our rivers', doc: '', text: 'One.' }));
	value(await savePage(mari.actor, { projectId, pageId, version: 2, title: 'Our rivers', doc: '', text: 'Two.' }));
	expect(await told()).toMatchObject([
		{
			account_id: anna.id,
			kind: 'twinspace.page-edited',
			params: { name: mari.account.first_name, title: 'Our rivers' },
			href: `/spaces/${projectId}/pages/${pageId}/versions/2`
		}
	]);
});
