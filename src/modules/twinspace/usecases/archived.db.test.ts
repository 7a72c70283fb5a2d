import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '#platform/db';
import { insertMany } from '#platform/demo';
import { dropDatabase, freshDatabase } from '#platform/test';
import type { Actor } from '#platform/usecase';
import { archiveProject, closeProject } from '#projects';
import {
	addMaterials,
	addPupils,
	changeForum,
	changeMaterial,
	changePupilRole,
	changeSettings,
	changeThread,
	createPage,
	createPupils,
	editPost,
	forumsFor,
	issueCards,
	materialsFor,
	membersFor,
	movePage,
	openFolder,
	openForum,
	openThread,
	pageFor,
	removeFolder,
	renameFolder,
	reply,
	restoreVersion,
	savePage,
	setPageRights,
	spaceFor,
	spaceOverview,
	threadFor
} from '../index.ts';
import { makeGuest, makePupil, makeSpace, type MadePupil, type MadeSpace } from '../seed.ts';

let db: Db;
let space: MadeSpace;
let pupil: MadePupil;
let guest: Actor;
let projectId: string;
/** One thing of each room, made while the project ran. */
let pageId: string;
let thread: { threadId: string; postId: string; forumId: string };
let folderId: string;
let materialId: string;

const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: string }): T => {
	if (!result.ok) throw new Error(result.refusal);
	return result.value;
};
beforeAll(async () => {
	db = await freshDatabase();
	space = await makeSpace(db);
	pupil = await makePupil(db, space);
	guest = (await makeGuest(db, space)).actor;
	projectId = space.id;
	const [anna] = space.founders;
	({ pageId } = value(await createPage(anna.actor, { projectId, title: 'Our rivers', text: 'Words.' })));
	const { forumId } = value(await openForum(anna.actor, { projectId, title: 'Rivers' }));
	const { threadId } = value(await openThread(anna.actor, { projectId, forumId, title: 'Which?', body: 'The Emajõgi.' }));
	const post = await db.selectFrom('twinspace.post').select('id').where('thread_id', '=', threadId).executeTakeFirstOrThrow();
	thread = { forumId, threadId, postId: post.id };
	({ folderId } = value(await openFolder(anna.actor, { projectId, title: 'Photos' })));
	materialId = randomUUID();
	const file = { name: 'a.pdf', kind: 'file', media_type: 'application/pdf', bytes: 9, blob_key: 'test/a', author_id: anna.id };
	await insertMany(db, 'twinspace.material', [{ id: materialId, project_id: projectId, ...file }]);
	value(await closeProject(anna.actor, { projectId }));
	value(await archiveProject(anna.actor, { projectId }));
});
afterAll(dropDatabase);

test('everybody of an archived space reads every room as before', async () => {
	const [anna, luis] = space.founders;
	for (const actor of [anna.actor, luis.actor, pupil.actor, guest]) {
		const here = await spaceFor(actor, projectId);
		if (!here) throw new Error('no space');
		expect(here.state).toBe('archived');
		expect((await pageFor(here, pageId))?.title).toBe('Our rivers');
		expect(await threadFor(here, thread.threadId, { from: null, post: null, last: false })).toBeDefined();
		expect(JSON.stringify(await forumsFor(here))).toContain('Rivers');
		expect(JSON.stringify(await materialsFor(here, { folder: null, after: null, waiting: false }))).toContain('a.pdf');
		expect((await membersFor(here)).teachers).toHaveLength(2);
		expect((await spaceOverview(here)).activity.length).toBeGreaterThan(0);
	}
});

const file = {
	name: 'b.pdf',
	kind: 'file',
	mediaType: 'application/pdf',
	bytes: 9,
	width: null,
	height: null,
	blobKey: 'b',
	thumbKey: null
};
const writes: Record<string, (who: Actor) => Promise<{ ok: boolean; refusal?: string }>> = {
	'create a page': (who) => createPage(who, { projectId, title: 'New', text: 'x' }),
	'save a page': (who) => savePage(who, { projectId, pageId, version: 1, title: 'New', text: 'x' }),
	'restore a version': (who) => restoreVersion(who, { projectId, pageId, version: 1 }),
	'move a page': (who) => movePage(who, { projectId, pageId, move: 'up' }),
	'publish a page': (who) => setPageRights(who, { projectId, pageId, visibility: 'public', editing: 'members', editors: [] }),
	'close a page to others': (who) => setPageRights(who, { projectId, pageId, visibility: 'teachers', editing: 'teachers', editors: [] }),
	'open a forum': (who) => openForum(who, { projectId, title: 'More' }),
	'rename a forum': (who) => changeForum(who, { projectId, forumId: thread.forumId, title: 'More' }),
	'open a thread': (who) => openThread(who, { projectId, forumId: thread.forumId, title: 'More', body: 'x' }),
	reply: (who) => reply(who, { projectId, threadId: thread.threadId, body: 'x' }),
	'edit an own post': (who) => editPost(who, { projectId, postId: thread.postId, body: 'x' }),
	'pin a thread': (who) => changeThread(who, { projectId, threadId: thread.threadId, change: 'pin' }),
	'add a file': (who) => addMaterials(who, { projectId, files: [{ ...file, kind: 'file' }] }),
	'rename a file': (who) => changeMaterial(who, { projectId, materialId, name: 'c.pdf' }),
	'open a folder': (who) => openFolder(who, { projectId, title: 'More' }),
	'rename a folder': (who) => renameFolder(who, { projectId, folderId, title: 'More' }),
	'remove a folder': (who) => removeFolder(who, { projectId, folderId }),
	'create pupils': (who) => createPupils(who, { projectId, className: '8A', names: 'Mari' }),
	'add pupils': (who) => addPupils(who, { projectId, pupils: [pupil.id] }),
	'print cards': (who) => issueCards(who, { projectId, pupils: [pupil.id] }),
	'change a pupil’s role': (who) => changePupilRole(who, { projectId, pupilId: pupil.id, role: 'pupil_administrator' }),
	'change the settings': (who) => changeSettings(who, { projectId, guestsReply: true })
};
test.each(Object.entries(writes))('nobody can %s in an archived space', async (_, write) => {
	const [anna] = space.founders;
	expect(await write(anna.actor)).toMatchObject({ ok: false, refusal: 'space-closed' });
	for (const actor of [pupil.actor, guest]) expect((await write(actor)).ok).toBe(false);
});
