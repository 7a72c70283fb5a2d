import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import { makeContact } from '#messaging/seed';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { closeProject, inviteMember, myProjects, projectPage, withdrawProject } from '#projects';
import { makeProject } from '../project.seed.ts';

let db: Db;
let anna: MadeTeacher;
let luis: MadeTeacher;
let eva: MadeTeacher;
beforeEach(async () => {
	db = await freshDatabase();
	[anna, luis, eva] = [
		await makeTeacher(db, { country: 'PL' }),
		await makeTeacher(db, { country: 'PT' }),
		await makeTeacher(db, { country: 'FR' })
	];
});
afterAll(dropDatabase);

const inside = async (who: MadeTeacher, id: string) => (await projectPage(who.actor, id))?.inside;
/** Proposed to Luis, who has not accepted. */
async function proposal(state: 'awaiting_partner' | 'declined') {
	const { id } = await makeProject(db, { founders: [anna, luis], state });
	await db.updateTable('projects.founder').set({ accepted_at: null }).where('project_id', '=', id).where('position', '=', 2).execute();
	return id;
}

describe('a partner who is asked', () => {
	test('answers and can do nothing else; both see that there is no answer yet', async () => {
		const id = await proposal('awaiting_partner');
		expect(await inside(luis, id)).toMatchObject({ mustAnswer: true, steps: [] });
		expect((await inside(anna, id))?.steps).toContain('withdraw');
		expect((await projectPage(anna.actor, id))?.people.map((one) => one.asked)).toEqual([false, true]);
	});
	test('is told by the page that it was they who declined, and has no project of it', async () => {
		const id = await proposal('declined');
		expect(await inside(luis, id)).toMatchObject({ hasDeclined: true, steps: [] });
		expect(await inside(anna, id)).toMatchObject({ hasDeclined: false });
		expect((await myProjects(anna.actor)).projects).toHaveLength(1);
		expect((await myProjects(luis.actor)).projects).toEqual([]);
	});
});

describe('a draft', () => {
	test('is given up in silence, and whom it names never hears of it', async () => {
		const { id } = await makeProject(db, { founders: [anna, luis], state: 'draft' });
		expect(await projectPage(luis.actor, id)).toBeUndefined();
		expect(await withdrawProject(anna.actor, { projectId: id })).toEqual({ ok: true, value: { state: 'withdrawn' } });
		expect(await projectPage(luis.actor, id)).toBeUndefined();
		expect((await myProjects(luis.actor)).projects).toEqual([]);
		expect(await db.selectFrom('messaging.notification').select('kind').execute()).toEqual([]);
		expect((await myProjects(anna.actor)).projects.map((one) => one.state)).toEqual(['withdrawn']);
	});
});

describe('a running project', () => {
	test('offers for invitation neither whoever is in nor whoever is invited', async () => {
		const { id } = await makeProject(db, { founders: [anna, luis] });
		for (const one of [luis, eva]) await makeContact(db, anna, one);
		expect((await inside(anna, id))?.contacts.map((one) => one.id)).toEqual([eva.id]);
		expect((await inviteMember(anna.actor, { projectId: id, personId: eva.id })).ok).toBe(true);
		expect((await inside(anna, id))?.contacts).toEqual([]);
	});
	test('lets members leave, not founders; closed, it says why', async () => {
		const { id } = await makeProject(db, { founders: [anna, luis], members: [eva] });
		expect((await inside(eva, id))?.leaves).toBe(eva.id);
		expect((await inside(anna, id))?.leaves).toBeNull();
		expect((await closeProject(anna.actor, { projectId: id, reason: 'The exhibition was our goodbye.' })).ok).toBe(true);
		expect(await inside(eva, id)).toMatchObject({ leaves: null, closeReason: 'The exhibition was our goodbye.' });
	});
});
