import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { endOffice } from '#identity';
import { makeCentralOfficer, makeOfficer } from '#identity/seed';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import type { Actor } from '#platform/usecase';
import {
	createPage,
	createPupils,
	forumsFor,
	openForum,
	openThread,
	pageFor,
	reply,
	spaceFor,
	spaceOverview,
	threadFor,
	visitsFor
} from '#twinspace';
import { makePupil, makeSpace, type MadePupil, type MadeSpace } from '#twinspace/seed';
import { reportPage } from '../queries/reports.ts';
import { askForHelp } from './ask-for-help.ts';
import { decideOnReport } from './decide-on-report.ts';
import { reportThing } from './report-thing.ts';
import { leaveSpace, visitSpace } from './visit-space.ts';

let db: Db;
let space: MadeSpace;
let mari: MadePupil;
let estonian: Actor;
let central: Actor;
let reportId: string;
let thread: { threadId: string; staffThreadId: string; pageId: string };
const why = 'To read the thread around the reported post.';

const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: string }): T => {
	if (!result.ok) throw new Error(result.refusal);
	return result.value;
};
beforeEach(async () => {
	db = await freshDatabase();
	space = await makeSpace(db);
	const [anna, gianni] = space.founders;
	mari = await makePupil(db, space);
	estonian = (await makeOfficer(db, { country: 'EE' })).actor;
	central = (await makeCentralOfficer(db)).actor;
	const open = async (staffOnly: boolean, by: Actor) => {
		const { forumId } = value(await openForum(anna.actor, { projectId: space.id, title: staffOnly ? 'Staff' : 'Rivers', staffOnly }));
		return value(await openThread(by, { projectId: space.id, forumId, title: 'Thread', body: 'Words.' })).threadId;
	};
	const threadId = await open(false, anna.actor);
	const { postId } = value(await reply(mari.actor, { projectId: space.id, threadId, body: 'Something unkind.' }));
	const { pageId } = value(await createPage(gianni.actor, { projectId: space.id, title: 'Page', text: 'x' }));
	await db.updateTable('twinspace.page').set({ visibility: 'teachers' }).where('id', '=', pageId).execute();
	thread = { threadId, staffThreadId: await open(true, gianni.actor), pageId };
	reportId = await reported(`post:${postId}`);
});
afterAll(dropDatabase);

async function reported(about: string): Promise<string> {
	const form = { about, from: '/', reason: 'harassment' as const, details: 'Please look.', address: '192.0.2.7' };
	const { receipt } = value(await reportThing(space.founders[1].actor, form));
	return (await db.selectFrom('support.report').select('id').where('receipt', '=', receipt).executeTakeFirstOrThrow()).id;
}
const inside = (who: Actor) => spaceFor(who, space.id);
const place = { from: null, post: null, last: false };

test('A6: nothing opens a private space to an office but a report about something in it', async () => {
	for (const who of [estonian, central]) expect(await inside(who)).toBeUndefined();
	expect(await visitSpace(estonian, { reportId: randomUUID(), why })).toMatchObject({ refusal: 'no-such-report' });
	const aboutPerson = await reported(`person:${space.founders[0].id}`);
	expect(await visitSpace(estonian, { reportId: aboutPerson, why })).toMatchObject({ refusal: 'not-about-a-space' });
	const aboutProject = await reported(`project:${space.id}`);
	expect((await visitSpace(central, { reportId: aboutProject, why })).ok).toBe(false);
	expect(await visitSpace(estonian, { reportId, why: ' ' })).toMatchObject({ refusal: 'invalid' });
	for (const who of [estonian, central]) expect(await inside(who)).toBeUndefined();
});

test('A6: a pupil’s post is reported to the office of the pupil’s country, and no other office enters by it', async () => {
	for (const country of ['PT', 'IT'])
		expect(await visitSpace((await makeOfficer(db, { country })).actor, { reportId, why })).toMatchObject({ refusal: 'no-such-report' });
	expect((await reportPage(estonian, reportId))?.space).toEqual({ id: space.id, visitUntil: null });
});

test('A6: the visitor reads everything, writes nothing, for hours; founders and audit log know', async () => {
	const now = new Date();
	value(await visitSpace(estonian, { reportId, why }, { now }));
	const here = await inside(estonian);
	if (!here) throw new Error('no way in');
	expect(here).toMatchObject({ role: 'visitor', visit: { reportId, until: new Date(now.getTime() + 4 * 3_600_000) } });
	expect(await threadFor(here, thread.threadId, place)).toMatchObject({ may: { reply: false, moderate: false, delete: false } });
	expect(await threadFor(here, thread.staffThreadId, place)).toBeDefined();
	expect(await pageFor(here, thread.pageId)).toMatchObject({ title: 'Page', may: { edit: false } });
	expect((await forumsFor(here))?.forums).toHaveLength(2);
	expect((await spaceOverview(here)).steps).toEqual([]);
	expect(await db.selectFrom('twinspace.thread_read').selectAll().where('account_id', '=', estonian.id).execute()).toEqual([]);

	const projectId = space.id;
	expect(await reply(estonian, { projectId, threadId: thread.threadId, body: 'Hello.' })).toMatchObject({ refusal: 'not-allowed' });
	expect(await createPage(estonian, { projectId, title: 'Mine', text: 'x' })).toMatchObject({ refusal: 'not-allowed' });
	expect((await createPupils(estonian, { projectId, className: '7A', names: 'Kaisa' })).ok).toBe(false);

	for (const founder of space.founders) {
		const told = await db.selectFrom('messaging.notification').select(['kind', 'params']).where('account_id', '=', founder.id).execute();
		expect(told.filter((one) => one.kind === 'twinspace.support-entered')).toMatchObject([{ params: { reason: why } }]);
	}
	const founder = await inside(space.founders[0].actor);
	expect(founder && (await visitsFor(founder))).toMatchObject([{ underWay: true, country: 'EE', reason: why }]);
	const logged = await db.selectFrom('platform.audit').selectAll().where('use_case', '=', 'support.visit-space').execute();
	expect(logged).toMatchObject([{ actor_id: estonian.id, subject_id: projectId, details: { report: reportId, reason: why } }]);
});

test('A6: the visit ends by itself, by leaving, with the report, with the office, and without the second factor', async () => {
	value(await visitSpace(estonian, { reportId, why }, { now: new Date(Date.now() - 5 * 3_600_000) }));
	expect(await inside(estonian)).toBeUndefined();

	value(await visitSpace(estonian, { reportId, why }));
	expect(await visitSpace(estonian, { reportId, why })).toMatchObject({ refusal: 'inside-already' });
	expect(await inside({ ...estonian, secondFactor: false })).toBeUndefined();
	value(await leaveSpace(estonian, { reportId }));
	expect(await inside(estonian)).toBeUndefined();
	expect(await leaveSpace(estonian, { reportId })).toMatchObject({ refusal: 'no-such-visit' });

	value(await visitSpace(estonian, { reportId, why }));
	const { id: officerId } = await db
		.selectFrom('identity.officer')
		.select('id')
		.where('account_id', '=', estonian.id)
		.executeTakeFirstOrThrow();
	value(await endOffice(central, { officeId: officerId }));
	expect(await inside(estonian)).toBeUndefined();

	value(await visitSpace(central, { reportId, why }));
	expect((await inside(central))?.role).toBe('visitor');
	value(await decideOnReport(central, { reportId, decision: 'upheld', reason: 'Against the code of conduct.' }));
	expect(await inside(central)).toBeUndefined();
	expect(await visitSpace(central, { reportId, why })).toMatchObject({ refusal: 'already-decided' });
});

test('A6: a child’s call for help opens the space to their office, one for the teachers alone does not', async () => {
	const ask = async (reason: 'unkind' | 'lost') => {
		value(await askForHelp(mari.actor, { reason, details: '', from: '/class' }));
		return (await db.selectFrom('support.report').select('id').where('reason', '=', reason).executeTakeFirstOrThrow()).id;
	};
	expect(await visitSpace(estonian, { reportId: await ask('lost'), why })).toMatchObject({ refusal: 'no-such-report' });
	value(await visitSpace(estonian, { reportId: await ask('unkind'), why }));
	expect((await inside(estonian))?.role).toBe('visitor');
});
