import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import type { Db } from '#platform/db';
import { runJobsNow } from '#platform/jobs';
import { folderStore, useStore } from '#platform/storage';
import { dropDatabase, freshDatabase } from '#platform/test';
import type { Actor } from '#platform/usecase';
import {
	approveMaterial,
	bringMaterialBack,
	changeMaterial,
	changeSettings,
	createPage,
	deleteMaterial,
	endGuest,
	framedSpaceFor,
	materialFile,
	materialFor,
	materialsFor,
	membersFor,
	openFolder,
	removeFolder,
	renameFolder,
	type Space,
	spaceFor,
	spaceOverview,
	twinspaceJobs,
	uploadMaterials
} from '../index.ts';
import { makeGuest, makePupil, makeSpace, type MadePupil, type MadeSpace } from '../seed.ts';

let db: Db;
let folder: string;
let jpeg: Uint8Array<ArrayBuffer>;
let space: MadeSpace;
let anna: MadeTeacher;
let luis: MadeTeacher;
let mari: MadePupil;
let projectId: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'materials-test-'));
	const drawn = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#58a' } })
		.withExifMerge({ IFD0: { Make: 'Canon' } })
		.jpeg()
		.toBuffer();
	jpeg = new Uint8Array(drawn);
});
beforeEach(async () => {
	db = await freshDatabase();
	useStore(folderStore(join(folder, 'store')));
	space = await makeSpace(db, {});
	[anna, luis] = space.founders;
	mari = await makePupil(db, space);
	projectId = space.id;
});
afterAll(async () => {
	await dropDatabase();
	await rm(folder, { recursive: true, force: true });
});

function value<T>(result: { ok: true; value: T } | { ok: false; refusal: string; details?: unknown }): T {
	if (!result.ok) throw new Error(result.refusal);
	return result.value;
}
const inside = async (actor: Actor): Promise<Space> => {
	const found = await spaceFor(actor, projectId);
	if (!found) throw new Error('no space');
	return found;
};
const upload = (
	actor: Actor,
	files: Record<string, Uint8Array<ArrayBuffer> | string>,
	fields: Record<string, string> = {},
	to = projectId
) => {
	const form = new FormData();
	for (const [name, text] of Object.entries(fields)) form.set(name, text);
	for (const [name, content] of Object.entries(files)) form.append('files', new File([content], name));
	return uploadMaterials(actor, to, new Request('http://localhost/', { method: 'POST', body: form }));
};
const names = async (actor: Actor, asked: { folder?: string; waiting?: boolean } = {}) =>
	(await materialsFor(await inside(actor), { folder: asked.folder ?? null, after: null, waiting: asked.waiting ?? false }))?.materials.map(
		(one) => one.name
	);
const storedFiles = async (): Promise<number> => {
	const all = await readdir(join(folder, 'store'), { recursive: true, withFileTypes: true }).catch(() => []);
	return all.filter((entry) => entry.isFile()).length;
};

describe('uploading', () => {
	test('pictures come clean and with a small one, other files as they are; what cannot be taken is named', async () => {
		const { notTaken, ids } = value(
			await upload(anna.actor, {
				'Ποτάμι.jpg': jpeg,
				'data.csv': 'a;b',
				'photo.heic': '\0\0\0\x18ftypheic\0\0\0\0',
				'broken.png': '\x89PNG',
				'empty.txt': ''
			})
		);
		expect(notTaken).toEqual([
			{ name: 'photo.heic', why: 'unsupported-picture' },
			{ name: 'empty.txt', why: 'empty' }
		]);
		expect(await names(luis.actor)).toEqual(expect.arrayContaining(['Ποτάμι.jpg', 'data.csv', 'broken.png']));
		const picture = await materialFile(luis.actor, projectId, ids[0] ?? '', false);
		const path = join(folder, 'store', picture?.key ?? '');
		expect((await sharp(path).metadata()).exif).toBe(undefined);
		expect((await materialFile(luis.actor, projectId, ids[0] ?? '', true))?.mediaType).toBe('image/webp');
		expect((await materialFor(await inside(luis.actor), ids[0] ?? ''))?.material).toMatchObject({ kind: 'image', width: 900, height: 600 });
	});

	test('limits are the programme’s, by kind', async () => {
		await db.updateTable('platform.programme_setting').set({ value: '0' }).where('key', '=', 'material.image-megabytes').execute();
		const { notTaken } = value(await upload(anna.actor, { 'a.jpg': jpeg, 'a.csv': 'x' }));
		expect(notTaken).toEqual([{ name: 'a.jpg', why: 'too-big' }]);
	});

	test('what is refused leaves no file behind, what is sent twice is there once', async () => {
		const before = await storedFiles();
		const stranger = await makeTeacher(db);
		expect(await upload(stranger.actor, { 'a.csv': 'x' })).toEqual({ ok: false, refusal: 'no-such-space' });
		expect(await upload(anna.actor, { 'a.csv': 'x' }, { folder: '01890000-0000-7000-8000-000000000001' })).toEqual({
			ok: false,
			refusal: 'no-such-folder'
		});
		expect(await storedFiles()).toBe(before);
		const once = '0f0f0f0f-0000-4000-8000-000000000001';
		const [one, two] = [await upload(anna.actor, { 'a.csv': 'x' }, { once }), await upload(anna.actor, { 'a.csv': 'x' }, { once })];
		expect(value(two).ids).toEqual(value(one).ids);
		expect(await names(anna.actor)).toEqual(['a.csv']);
		expect(await storedFiles()).toBe(before + 1);
	});

	test('guests upload nothing, and nobody does in a closed project', async () => {
		const guest = await makeGuest(db, space);
		expect(await upload(guest.actor, { 'a.csv': 'x' })).toEqual({ ok: false, refusal: 'not-allowed' });
		await db.updateTable('projects.project').set({ state: 'closed' }).where('id', '=', projectId).execute();
		expect(await upload(anna.actor, { 'a.csv': 'x' })).toEqual({ ok: false, refusal: 'space-closed' });
	});
});

describe('a pupil’s upload', () => {
	test('waits for a teacher: until then only teachers and the pupil see it, file and all', async () => {
		const other = await makePupil(db, space);
		const id = value(await upload(mari.actor, { 'drawing.jpg': jpeg })).ids[0] ?? '';
		expect(await names(mari.actor)).toEqual(['drawing.jpg']);
		expect(await names(anna.actor, { waiting: true })).toEqual(['drawing.jpg']);
		expect((await framedSpaceFor(anna.actor, projectId))?.frame.waiting).toBe(1);
		expect(await names(other.actor)).toEqual([]);
		expect(await materialFile(other.actor, projectId, id, true)).toBe(undefined);
		expect(await materialFor(await inside(other.actor), id)).toBe(undefined);
		const picture = JSON.stringify({ type: 'doc', content: [{ type: 'image', attrs: { material: id, alt: 'x' } }] });
		expect(await createPage(anna.actor, { projectId, parentId: '', title: 'x', doc: picture, text: '' })).toMatchObject({
			refusal: 'picture-not-here'
		});
		await runJobsNow(twinspaceJobs);
		const told = await db.selectFrom('messaging.notification').select(['account_id', 'kind', 'params']).execute();
		expect(told.map((row) => row.account_id).toSorted()).toEqual([anna.id, luis.id].toSorted());
		expect(told[0]).toMatchObject({ kind: 'twinspace.upload-waits', params: { name: mari.account.first_name, count: 1 } });

		expect(await approveMaterial(mari.actor, { projectId, materialId: id })).toEqual({ ok: false, refusal: 'not-allowed' });
		value(await approveMaterial(luis.actor, { projectId, materialId: id }));
		expect(await names(other.actor)).toEqual(['drawing.jpg']);
		expect(await createPage(anna.actor, { projectId, parentId: '', title: 'x', doc: picture, text: '' })).toMatchObject({ ok: true });
	});

	test('is shown at once where the space says so, and a pupil administrator’s always', async () => {
		const helper = await makePupil(db, space, { role: 'pupil_administrator' });
		expect(value(await upload(helper.actor, { 'a.csv': 'x' })).state).toBe('shown');
		value(
			await changeSettings(anna.actor, {
				projectId,
				pupilsOpenThreads: false,
				approvePupilUploads: false,
				guestsReply: false,
				guestsReadPages: true,
				guestsReadForum: true,
				guestsReadMaterials: true
			})
		);
		expect(value(await upload(mari.actor, { 'b.csv': 'x' })).state).toBe('shown');
	});
});

describe('keeping order', () => {
	test('files get names, words and folders; a folder that goes leaves its files', async () => {
		const id = value(await upload(anna.actor, { 'a.jpg': jpeg })).ids[0] ?? '';
		const { folderId } = value(await openFolder(luis.actor, { projectId, parentId: '', title: 'Bridges' }));
		const inner = value(await openFolder(luis.actor, { projectId, parentId: folderId, title: 'Old ones' })).folderId;
		value(await changeMaterial(anna.actor, { projectId, materialId: id, name: 'bridge.jpg', alt: 'A bridge', folderId: inner }));
		expect(await names(luis.actor, { folder: inner })).toEqual(['bridge.jpg']);
		value(await renameFolder(luis.actor, { projectId, folderId: inner, title: 'Very old ones' }));
		value(await removeFolder(luis.actor, { projectId, folderId: inner }));
		expect(await names(luis.actor, { folder: folderId })).toEqual(['bridge.jpg']);
		expect(await changeMaterial(mari.actor, { projectId, materialId: id, name: 'x', alt: '', folderId: '' })).toEqual({
			ok: false,
			refusal: 'not-allowed'
		});
		expect(await openFolder(mari.actor, { projectId, parentId: '', title: 'x' })).toEqual({ ok: false, refusal: 'not-allowed' });
		let deep = folderId;
		for (const title of ['2', '3', '4']) deep = value(await openFolder(anna.actor, { projectId, parentId: deep, title })).folderId;
		expect(await openFolder(anna.actor, { projectId, parentId: deep, title: '5' })).toMatchObject({ refusal: 'folder-too-deep' });
	});

	test('a deleted file is gone for everybody at once, can be brought back, and after a month its bytes go too', async () => {
		const id = value(await upload(anna.actor, { 'a.jpg': jpeg })).ids[0] ?? '';
		const key = (await materialFile(luis.actor, projectId, id, false))?.key ?? '';
		expect(await deleteMaterial(mari.actor, { projectId, materialId: id })).toEqual({ ok: false, refusal: 'not-allowed' });
		value(await deleteMaterial(luis.actor, { projectId, materialId: id }));
		for (const actor of [anna.actor, mari.actor, null]) expect(await materialFile(actor, projectId, id, false)).toBe(undefined);
		value(await bringMaterialBack(anna.actor, { projectId, materialId: id }));
		expect(await names(mari.actor)).toEqual(['a.jpg']);
		value(await deleteMaterial(luis.actor, { projectId, materialId: id }));
		const job = twinspaceJobs.find((one) => one.name === 'twinspace.drop-deleted-materials');
		await job?.handle({});
		expect(existsSync(join(folder, 'store', key))).toBe(true);
		await db
			.updateTable('twinspace.material')
			.set({ deleted_at: new Date(Date.now() - 31 * 86_400_000) })
			.execute();
		await job?.handle({});
		expect(existsSync(join(folder, 'store', key))).toBe(false);
		expect(await bringMaterialBack(anna.actor, { projectId, materialId: id })).toEqual({ ok: false, refusal: 'no-such-material' });
	});

	test('people of another space find no file of this one, by any address', async () => {
		const id = value(await upload(anna.actor, { 'a.jpg': jpeg })).ids[0] ?? '';
		const other = await makeSpace(db);
		const stranger = other.founders[0].actor;
		for (const project of [projectId, other.id]) {
			expect(await materialFile(stranger, project, id, false)).toBe(undefined);
			expect(await deleteMaterial(stranger, { projectId: project, materialId: id })).toEqual({ ok: false, refusal: 'no-such-material' });
			expect(await changeMaterial(stranger, { projectId: project, materialId: id, name: 'x', alt: '', folderId: '' })).toEqual({
				ok: false,
				refusal: 'no-such-material'
			});
		}
		expect(await materialFile(null, projectId, id, false)).toBe(undefined);
	});
});

describe('members and overview', () => {
	test('teachers stand with their schools, pupils by class under first names, guests at the end', async () => {
		const guest = await makeGuest(db, space);
		await db.updateTable('identity.account').set({ last_name: 'Secretname' }).where('id', '=', mari.id).execute();
		const members = await membersFor(await inside(mari.actor));
		expect(new Set(members.teachers.map((one) => one.school?.id))).toEqual(new Set([anna.school.id, luis.school.id]));
		expect(members.classes.map((one) => one.pupils.map((pupil) => pupil.name))).toEqual([[mari.account.first_name]]);
		expect(JSON.stringify(members)).not.toContain('Secretname');
		expect(members.guests).toMatchObject([{ id: guest.id, mayRemove: false }]);
		expect(await endGuest(mari.actor, { projectId, personId: guest.id })).toEqual({ ok: false, refusal: 'not-allowed' });
		expect(await endGuest(anna.actor, { projectId, personId: mari.id })).toEqual({ ok: false, refusal: 'no-such-person' });
		value(await endGuest(anna.actor, { projectId, personId: guest.id }));
		expect(await spaceFor(guest.actor, projectId)).toBe(undefined);
	});

	test('a new space says what to do first, and tells what happened to those who may know', async () => {
		expect((await spaceOverview(await inside(anna.actor))).steps.map((one) => `${one.step} ${one.done}`)).toEqual([
			'page false',
			'thread false',
			'material false',
			'pupils true'
		]);
		value(await upload(anna.actor, { 'a.csv': 'x', 'b.csv': 'y' }));
		value(await upload(mari.actor, { 'secret.csv': 'x' }));
		const { activity } = await spaceOverview(await inside(mari.actor));
		expect(activity).toMatchObject([{ what: 'material', count: 2 }]);
	});
});
