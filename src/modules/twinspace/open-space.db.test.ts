import { afterAll, beforeEach, expect, test } from 'vitest';
import { makeTeacher } from '#directory/seed';
import type { Db } from '#platform/db';
import { emitIn, runJobsNow } from '#platform/jobs';
import { dropDatabase, freshDatabase } from '#platform/test';
import { makeProject } from '#projects/seed';
import { spaceFor, spaceRole, twinspaceJobs } from './index.ts';
import { makeGuest, makePupil, makeSpace } from './seed.ts';

let db: Db;
beforeEach(async () => {
	db = await freshDatabase();
});
afterAll(dropDatabase);

const contents = async (projectId: string) => ({
	pages: await db.selectFrom('twinspace.page').select(['title', 'visibility']).where('project_id', '=', projectId).execute(),
	forums: await db
		.selectFrom('twinspace.forum')
		.select(['title', 'staff_only'])
		.where('project_id', '=', projectId)
		.orderBy('position')
		.execute()
});

test('an approved project gets its space, once, in its language', async () => {
	const { id } = await makeProject(db, { project: { languages: ['et', 'fr'] } });
	for (let time = 0; time < 2; time += 1) {
		await db.transaction().execute((tx) => emitIn(tx, 'projects.approved', { projectId: id }));
		await runJobsNow(twinspaceJobs);
	}
	expect(await contents(id)).toEqual({
		pages: [{ title: 'Bienvenue', visibility: 'members' }],
		forums: [
			{ title: 'Général', staff_only: false },
			{ title: 'Salle des profs', staff_only: true }
		]
	});
});

test('the space opens at the first visit where the job is late, for two visitors at once', async () => {
	const { id, founders } = await makeProject(db);
	const [one, two] = await Promise.all(founders.map((founder) => spaceFor(founder.actor, id)));
	expect([one?.role, two?.role]).toEqual(['administrator', 'administrator']);
	expect((await contents(id)).forums).toHaveLength(2);
	expect((await contents(id)).pages).toHaveLength(1);
});

test('roles come from the project and from the space; strangers and projects without a space have none', async () => {
	const member = await makeTeacher(db, { country: 'FR' });
	const space = await makeSpace(db, { members: [member] });
	const pupil = await makePupil(db, space);
	const helper = await makePupil(db, space, { role: 'pupil_administrator' });
	const guest = await makeGuest(db, space);
	const stranger = await makeTeacher(db, { country: 'FR' });
	const roleOf = async (accountId: string) => db.transaction().execute((tx) => spaceRole(tx, space.id, accountId));
	expect(await roleOf(space.founders[1].id)).toBe('administrator');
	expect(await roleOf(member.id)).toBe('teacher');
	expect(await roleOf(pupil.id)).toBe('pupil');
	expect(await roleOf(helper.id)).toBe('pupil_administrator');
	expect(await roleOf(guest.id)).toBe('guest');
	expect(await roleOf(stranger.id)).toBe(undefined);
	expect(await spaceFor(null, space.id)).toBe(undefined);
	expect(await spaceFor(member.actor, 'no-uuid')).toBe(undefined);
	const draft = await makeProject(db, { state: 'awaiting_approval' });
	expect(await spaceFor(draft.founders[0].actor, draft.id)).toBe(undefined);

	await db.updateTable('twinspace.participant').set({ suspended_at: new Date() }).where('account_id', '=', pupil.id).execute();
	await db.updateTable('twinspace.participant').set({ left_at: new Date() }).where('account_id', '=', guest.id).execute();
	expect(await roleOf(pupil.id)).toBe(undefined);
	expect(await roleOf(guest.id)).toBe(undefined);
});

test('a closed project keeps its space, to be read', async () => {
	const space = await makeSpace(db, { state: 'closed' });
	const seen = await spaceFor(space.founders[0].actor, space.id);
	expect(seen).toMatchObject({ state: 'closed', role: 'administrator', title: space.project.title });
});
