import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import type { Db } from '#platform/db';
import { runJobsNow } from '#platform/jobs';
import { dropDatabase, freshDatabase } from '#platform/test';
import type { Actor } from '#platform/usecase';
import {
	bringPostBack,
	changeSettings,
	changeThread,
	deletePost,
	editPost,
	forumFor,
	forumsFor,
	forumsToWrite,
	framedSpaceFor,
	openForum,
	openThread,
	postToEdit,
	reply,
	type Space,
	spaceFor,
	threadFor,
	twinspaceJobs
} from '../index.ts';
import { makeGuest, makePupil, makeSpace, type MadePupil, type MadeSpace } from '../seed.ts';

let db: Db;
let space: MadeSpace;
let anna: MadeTeacher;
let luis: MadeTeacher;
let member: MadeTeacher;
let mari: MadePupil;
let projectId: string;
let forumId: string;
let staffId: string;

beforeEach(async () => {
	db = await freshDatabase();
	member = await makeTeacher(db, { country: 'FR' });
	space = await makeSpace(db, { members: [member] });
	[anna, luis] = space.founders;
	mari = await makePupil(db, space);
	projectId = space.id;
	forumId = value(await openForum(anna.actor, { projectId, title: 'General', description: '', staffOnly: false })).forumId;
	staffId = value(await openForum(anna.actor, { projectId, title: 'Staff room', description: '', staffOnly: true })).forumId;
});
afterAll(dropDatabase);

function value<T>(result: { ok: true; value: T } | { ok: false; refusal: string; details?: unknown }): T {
	if (!result.ok) throw new Error(result.refusal);
	return result.value;
}
const inside = async (actor: Actor): Promise<Space> => {
	const found = await spaceFor(actor, projectId);
	if (!found) throw new Error('no space');
	return found;
};
const begin = async (actor: Actor, title = 'Floods', where = forumId): Promise<string> =>
	value(await openThread(actor, { projectId, forumId: where, title, body: 'Who remembers?' })).threadId;
const answer = (actor: Actor, threadId: string, body = 'I do.', replyTo = '') => reply(actor, { projectId, threadId, body, replyTo });
type Place = { from: string | null; post: string | null; last: boolean };
const start: Place = { from: null, post: null, last: false };
const read = async (actor: Actor, threadId: string, place: Partial<Place> = {}) =>
	threadFor(await inside(actor), threadId, { ...start, ...place });
const unread = async (actor: Actor): Promise<number | undefined> => (await framedSpaceFor(actor, projectId))?.frame.unread;

describe('talking', () => {
	test('a thread is begun, answered with a quotation, and counted as unread until it is opened', async () => {
		const threadId = await begin(anna.actor);
		const first = (await read(luis.actor, threadId))?.posts[0];
		const { postId } = value(await answer(luis.actor, threadId, 'My grandmother does.', first?.id));
		expect(await unread(anna.actor)).toBe(1);
		const seen = await read(anna.actor, threadId);
		expect(seen?.posts[1]).toMatchObject({
			id: postId,
			unread: true,
			own: false,
			quoted: { words: 'Who remembers?' },
			may: { edit: false, delete: true }
		});
		expect(await unread(anna.actor)).toBe(0);
		expect(await unread(member.actor)).toBe(1);
		expect((await read(anna.actor, threadId))?.posts[1]?.unread).toBe(false);
		expect(await answer(luis.actor, threadId, 'x', '01890000-0000-7000-8000-000000000001')).toEqual({ ok: false, refusal: 'post-gone' });
	});

	test('forty answers at the same moment all stand, one after the other, twenty a page', async () => {
		const threadId = await begin(anna.actor);
		const now = new Date();
		const results = await Promise.all(
			Array.from({ length: 40 }, (_, n) =>
				reply([anna, luis, member][n % 3]?.actor ?? anna.actor, { projectId, threadId, body: `Answer ${n}`, replyTo: '' }, { now })
			)
		);
		expect(results.every((result) => result.ok)).toBe(true);
		const pages = [];
		for (let from: string | null | undefined = null; from !== undefined;) {
			const part = await read(mari.actor, threadId, { from });
			pages.push(part);
			from = part?.next ?? undefined;
		}
		expect(pages.map((page) => page?.posts.length)).toEqual([20, 20, 1]);
		expect(new Set(pages.flatMap((page) => page?.posts.map((post) => post.id))).size).toBe(41);
		expect(pages[2]?.previous).toBe(pages[1]?.posts[0]?.id);
		expect(pages[0]?.thread.count).toBe(41);
		const last = await read(mari.actor, threadId, { last: true });
		expect(last?.posts.map((post) => post.id)).toEqual(pages[2]?.posts.map((post) => post.id));
		const wanted = pages[1]?.posts[7]?.id ?? '';
		expect((await read(mari.actor, threadId, { post: wanted }))?.posts[7]?.id).toBe(wanted);
		expect(await unread(mari.actor)).toBe(0);
	});

	test('one changes and takes away one’s own words; a teacher takes away anybody’s, and that stays', async () => {
		const threadId = await begin(anna.actor);
		const { postId } = value(await answer(mari.actor, threadId, 'I hate this'));
		expect(await editPost(anna.actor, { projectId, postId, body: 'x' })).toEqual({ ok: false, refusal: 'not-allowed' });
		value(await editPost(mari.actor, { projectId, postId, body: 'I like this' }));
		expect(await postToEdit(await inside(mari.actor), threadId, postId)).toMatchObject({ body: 'I like this' });
		expect(await postToEdit(await inside(anna.actor), threadId, postId)).toBe(undefined);
		value(await deletePost(mari.actor, { projectId, postId }));
		const hidden = await read(mari.actor, threadId);
		expect(hidden?.posts[1]).toMatchObject({ hidden: true, paragraphs: [], may: { bringBack: true } });
		expect(JSON.stringify(hidden)).not.toContain('I like this');
		value(await bringPostBack(mari.actor, { projectId, postId }));
		value(await deletePost(member.actor, { projectId, postId }));
		expect(await bringPostBack(mari.actor, { projectId, postId })).toEqual({ ok: false, refusal: 'no-such-post' });
		expect((await read(mari.actor, threadId))?.posts[1]?.may.bringBack).toBe(false);
		value(await bringPostBack(anna.actor, { projectId, postId }));
	});

	test('a locked thread is read; a pinned one stands first; a deleted one is the teachers’ to bring back', async () => {
		const threadId = await begin(anna.actor);
		await begin(anna.actor, 'Later');
		expect(await changeThread(mari.actor, { projectId, threadId, change: 'lock' })).toEqual({ ok: false, refusal: 'not-allowed' });
		value(await changeThread(member.actor, { projectId, threadId, change: 'lock' }));
		expect(await answer(mari.actor, threadId)).toEqual({ ok: false, refusal: 'thread-locked' });
		expect((await read(mari.actor, threadId))?.may.reply).toBe(false);
		value(await changeThread(member.actor, { projectId, threadId, change: 'pin' }));
		expect((await forumFor(await inside(mari.actor), forumId, null))?.threads.map((thread) => thread.title)).toEqual(['Floods', 'Later']);
		value(await changeThread(member.actor, { projectId, threadId, change: 'delete' }));
		expect(await read(mari.actor, threadId)).toBe(undefined);
		expect((await read(anna.actor, threadId))?.thread.deleted).toBe(true);
		value(await changeThread(anna.actor, { projectId, threadId, change: 'bring-back' }));
		expect((await read(mari.actor, threadId))?.thread.title).toBe('Floods');
	});
});

describe('who may talk where', () => {
	test('the staff room does not exist for pupils and guests, nor do its news', async () => {
		const guest = await makeGuest(db, space);
		const threadId = await begin(anna.actor, 'Marks', staffId);
		for (const actor of [mari.actor, guest.actor]) {
			expect((await forumsFor(await inside(actor)))?.forums.map((forum) => forum.title)).toEqual(['General']);
			expect(await forumFor(await inside(actor), staffId, null)).toBe(undefined);
			expect(await read(actor, threadId)).toBe(undefined);
			expect(await unread(actor)).toBe(0);
			expect(await answer(actor, threadId)).toEqual({ ok: false, refusal: 'no-such-thread' });
			expect(await openThread(actor, { projectId, forumId: staffId, title: 'x', body: 'x' })).toEqual({
				ok: false,
				refusal: 'no-such-forum'
			});
		}
		expect((await read(member.actor, threadId))?.thread.title).toBe('Marks');
		const channels = await db.selectFrom('platform.live_event').select('channel').where('kind', '=', 'thread').execute();
		expect(channels).toEqual([{ channel: `space-staff:${projectId}` }]);
	});

	test('the space decides whether pupils begin threads and guests reply', async () => {
		const guest = await makeGuest(db, space);
		const threadId = await begin(anna.actor);
		expect(await forumsToWrite(await inside(mari.actor), null)).toBe(undefined);
		expect(await openThread(mari.actor, { projectId, forumId, title: 'x', body: 'x' })).toEqual({ ok: false, refusal: 'not-allowed' });
		expect(await answer(mari.actor, threadId)).toMatchObject({ ok: true });
		expect(await answer(guest.actor, threadId)).toEqual({ ok: false, refusal: 'not-allowed' });
		const settings = {
			projectId,
			pupilsOpenThreads: true,
			approvePupilUploads: true,
			guestsReply: true,
			guestsReadPages: true,
			guestsReadForum: true,
			guestsReadMaterials: true
		};
		expect(await changeSettings(member.actor, settings)).toEqual({ ok: false, refusal: 'not-allowed' });
		value(await changeSettings(anna.actor, settings));
		expect(await openThread(mari.actor, { projectId, forumId, title: 'x', body: 'x' })).toMatchObject({ ok: true });
		expect(await answer(guest.actor, threadId)).toMatchObject({ ok: true });
		value(await changeSettings(anna.actor, { ...settings, guestsReadForum: false }));
		expect(await forumsFor(await inside(guest.actor))).toBe(undefined);
		expect(await read(guest.actor, threadId)).toBe(undefined);
		expect(await answer(guest.actor, threadId)).toEqual({ ok: false, refusal: 'no-such-thread' });
	});

	test('in a closed project nothing is said, and what harms can be taken away by teachers', async () => {
		const threadId = await begin(anna.actor);
		const { postId } = value(await answer(mari.actor, threadId));
		await db.updateTable('projects.project').set({ state: 'closed' }).where('id', '=', projectId).execute();
		expect(await answer(anna.actor, threadId)).toEqual({ ok: false, refusal: 'space-closed' });
		expect(await deletePost(mari.actor, { projectId, postId })).toEqual({ ok: false, refusal: 'space-closed' });
		expect(await deletePost(member.actor, { projectId, postId })).toMatchObject({ ok: true });
	});

	test('people of another space find neither thread nor post, whichever address they use', async () => {
		const threadId = await begin(anna.actor);
		const { postId } = value(await answer(mari.actor, threadId));
		const other = await makeSpace(db);
		const stranger = other.founders[0].actor;
		for (const project of [projectId, other.id]) {
			expect(await reply(stranger, { projectId: project, threadId, body: 'x', replyTo: '' })).toEqual({
				ok: false,
				refusal: 'no-such-thread'
			});
			expect(await deletePost(stranger, { projectId: project, postId })).toEqual({ ok: false, refusal: 'no-such-post' });
			expect(await editPost(stranger, { projectId: project, postId, body: 'x' })).toEqual({ ok: false, refusal: 'no-such-post' });
			expect(await changeThread(stranger, { projectId: project, threadId, change: 'lock' })).toEqual({
				ok: false,
				refusal: 'no-such-thread'
			});
		}
	});
});

test('teachers hear of a thread; whoever wrote in it hears of the first answer they have not read, and of no more', async () => {
	const told = async () => {
		await runJobsNow(twinspaceJobs);
		const rows = await db.selectFrom('messaging.notification').select(['account_id', 'kind']).orderBy('at').orderBy('id').execute();
		await db.deleteFrom('messaging.notification').execute();
		return rows.map((row) => `${row.kind} ${row.account_id}`).toSorted();
	};
	const threadId = await begin(anna.actor);
	expect(await told()).toEqual([`twinspace.thread ${luis.id}`, `twinspace.thread ${member.id}`].toSorted());
	value(await answer(luis.actor, threadId));
	expect(await told()).toEqual([`twinspace.answer ${anna.id}`]);
	value(await answer(mari.actor, threadId));
	expect(await told()).toEqual([`twinspace.answer ${luis.id}`]);
	await read(anna.actor, threadId);
	value(await answer(member.actor, threadId));
	// Pupils have no notifications; luis has an unread answer and was told of that one.
	expect(await told()).toEqual([`twinspace.answer ${anna.id}`]);
	await db.updateTable('projects.member').set({ left_at: new Date() }).where('account_id', '=', member.id).execute();
	await read(luis.actor, threadId);
	value(await answer(anna.actor, threadId));
	expect(await told()).toEqual([`twinspace.answer ${luis.id}`]);
});
