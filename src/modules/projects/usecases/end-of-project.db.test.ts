import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeContact } from '#messaging/seed';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { asSystem } from '#platform/usecase';
import {
	answerPartnership,
	archiveProject,
	changeMemberRole,
	closeProject,
	endMember,
	extendProject,
	foundNextProject,
	answerInvitation,
	inviteMember,
	withdrawInvitation,
	planForEditing,
	projectPage,
	projectsOfSchool,
	proposePartnership,
	reopenProject,
	savePlan
} from '#projects';
import { lookAfter } from '../project.jobs.ts';
import { makeProject, type MadeProject } from '../project.seed.ts';

let db: Db;
let anna: MadeTeacher;
let luis: MadeTeacher;
let eva: MadeTeacher;
beforeEach(async () => {
	db = await freshDatabase();
	anna = await makeTeacher(db, { country: 'PL' });
	luis = await makeTeacher(db, { country: 'PT' });
	eva = await makeTeacher(db, { country: 'FR' });
});
afterAll(dropDatabase);

const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: string }): T => {
	if (!result.ok) throw new Error(result.refusal);
	return result.value;
};
const project = (wish: Parameters<typeof makeProject>[1] = {}): Promise<MadeProject> =>
	makeProject(db, { founders: [anna, luis], members: [eva], ...wish });
const rowOf = (id: string) => db.selectFrom('projects.project').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const told = async (id: string) =>
	(await db.selectFrom('messaging.notification').select('kind').where('account_id', '=', id).orderBy('at').execute()).map(
		(one) => one.kind
	);
const onDay = (day: string, id: string) => asSystem('projects.daily-round', (ctx) => lookAfter(ctx, id), new Date(`${day}T03:17:00Z`));

test('a project is announced to its administrators at 30 and 7 days, once each, then closed, then archived two years later', async () => {
	const { id } = await project({ project: { end_on: '2027-03-31', last_activity_at: new Date('2027-03-20') } });
	for (const day of ['2027-02-20', '2027-03-01', '2027-03-02', '2027-03-24', '2027-03-31']) await onDay(day, id);
	expect(await told(anna.id)).toEqual(['projects.ending-soon', 'projects.ending-soon']);
	expect(await told(eva.id)).toEqual([]);
	expect((await rowOf(id)).state).toBe('active');
	await onDay('2027-04-01', id);
	expect((await rowOf(id)).state).toBe('closed');
	expect(await told(eva.id)).toEqual(['projects.closed']);

	for (const day of ['2029-02-20', '2029-03-05', '2029-03-06', '2029-04-01']) await onDay(day, id);
	expect((await rowOf(id)).state).toBe('closed');
	expect((await told(luis.id)).filter((kind) => kind === 'projects.archiving-soon')).toHaveLength(1);
	await onDay('2029-04-02', id);
	expect(await rowOf(id)).toMatchObject({ state: 'archived', archived_at: new Date('2029-04-02T03:17:00Z') });
	expect((await told(eva.id)).at(-1)).toBe('projects.archived');
	await onDay('2029-04-03', id);
	expect((await told(eva.id)).filter((kind) => kind === 'projects.archived')).toHaveLength(1);
});

test('one click extends, and the warnings begin anew', async () => {
	const { id } = await project({ project: { end_on: '2027-03-31', warned_days: [30, 7] } });
	expect(value(await extendProject(luis.actor, { projectId: id }, { now: new Date('2027-03-28') }))).toEqual({ endOn: '2027-09-30' });
	expect((await rowOf(id)).warned_days).toEqual([]);
	expect(await extendProject(eva.actor, { projectId: id })).toMatchObject({ refusal: 'administrators-only' });
});

test('any administrator reopens a closed project for a year, with the warnings of a running one', async () => {
	const { id } = await project();
	value(await closeProject(anna.actor, { projectId: id, reason: 'Done.' }));
	expect((await projectPage(luis.actor, id))?.inside?.archivingOn).toMatch(/^\d{4}-\d\d-\d\d$/);
	expect(value(await reopenProject(luis.actor, { projectId: id }, { now: new Date('2027-03-28') }))).toEqual({
		state: 'active',
		until: '2028-03-28'
	});
});

describe('an archived project', () => {
	test('is made of a closed one, by an administrator, once', async () => {
		const { id } = await project();
		expect(await archiveProject(anna.actor, { projectId: id })).toMatchObject({ refusal: 'wrong-state' });
		value(await closeProject(anna.actor, { projectId: id }));
		expect(await archiveProject(eva.actor, { projectId: id })).toMatchObject({ refusal: 'administrators-only' });
		const both = await Promise.all([anna, luis].map((one) => archiveProject(one.actor, { projectId: id })));
		expect(both.filter((one) => one.ok)).toHaveLength(1);
		expect((await told(eva.id)).filter((kind) => kind === 'projects.archived')).toHaveLength(1);
	});
	test('is read by everybody, and nothing about it changes', async () => {
		const { id } = await project({ state: 'archived' });
		const guest = await makeTeacher(db, { country: 'ES' });
		expect((await projectPage(null, id))?.project.state).toBe('archived');
		expect((await projectPage(anna.actor, id))?.inside?.steps).toEqual([]);
		expect(await planForEditing(anna.actor, id)).toBeUndefined();
		const plan = { title: 'Other', description: 'x', languages: ['en'], projectId: id, revision: 1 };
		const tries = [
			savePlan(anna.actor, plan),
			extendProject(anna.actor, { projectId: id }),
			closeProject(anna.actor, { projectId: id }),
			reopenProject(anna.actor, { projectId: id }),
			inviteMember(anna.actor, { projectId: id, personId: guest.id }),
			changeMemberRole(anna.actor, { projectId: id, personId: eva.id, role: 'administrator' })
		];
		for (const one of await Promise.all(tries)) expect(one).toMatchObject({ ok: false, refusal: 'wrong-state' });
	});
});

describe('an invitation of a contact', () => {
	test('is taken back by any administrator until it is answered, and can be sent anew', async () => {
		const { id } = await project();
		const guest = await makeTeacher(db, { country: 'ES' });
		await makeContact(db, anna, guest);
		const invite = async () => value(await inviteMember(anna.actor, { projectId: id, personId: guest.id })).invitationId;
		const first = await invite();
		expect(await withdrawInvitation(eva.actor, { projectId: id, invitationId: first })).toMatchObject({ refusal: 'administrators-only' });
		const { id: other } = await makeProject(db, { founders: [eva, luis] });
		expect(await withdrawInvitation(luis.actor, { projectId: other, invitationId: first })).toMatchObject({
			refusal: 'no-such-invitation'
		});
		value(await withdrawInvitation(luis.actor, { projectId: id, invitationId: first }));
		expect(await answerInvitation(guest.actor, { invitationId: first, answer: 'accept' })).toMatchObject({ refusal: 'no-such-invitation' });
		expect((await projectPage(anna.actor, id))?.inside?.invitations).toEqual([]);
		const second = await invite();
		value(await answerInvitation(guest.actor, { invitationId: second, answer: 'accept' }));
		expect(await withdrawInvitation(anna.actor, { projectId: id, invitationId: second })).toMatchObject({ refusal: 'invitation-answered' });
	});
});

describe('who administers', () => {
	test('roles change while the project runs, and founders keep theirs', async () => {
		const { id } = await project();
		value(await changeMemberRole(anna.actor, { projectId: id, personId: eva.id, role: 'administrator' }));
		expect(await changeMemberRole(eva.actor, { projectId: id, personId: luis.id, role: 'member' })).toMatchObject({
			refusal: 'founder-stays'
		});
		value(await closeProject(eva.actor, { projectId: id }));
		expect(await changeMemberRole(anna.actor, { projectId: id, personId: eva.id, role: 'member' })).toMatchObject({
			refusal: 'wrong-state'
		});
	});
	test('the last administrator stays: where both founders are gone, the project is not left without one', async () => {
		const { id } = await project();
		value(await changeMemberRole(anna.actor, { projectId: id, personId: eva.id, role: 'administrator' }));
		await db.updateTable('projects.member').set({ left_at: new Date() }).where('founder', '=', true).execute();
		expect(await endMember(eva.actor, { projectId: id, personId: eva.id })).toMatchObject({ refusal: 'last-administrator' });
		expect(await changeMemberRole(eva.actor, { projectId: id, personId: eva.id, role: 'member' })).toMatchObject({
			refusal: 'last-administrator'
		});
	});
});

describe('a standing partnership', () => {
	test.each(['closed', 'archived'] as const)(
		'begins after a %s project, shows on both schools, founds the next in one step',
		async (state) => {
			const { id } = await project({ state });
			const { partnershipId } = value(await proposePartnership(anna.actor, { projectId: id }));
			expect(await proposePartnership(luis.actor, { projectId: id })).toMatchObject({ refusal: 'already-proposed' });
			expect(await answerPartnership(anna.actor, { partnershipId, answer: 'agree' })).toMatchObject({ refusal: 'wrong-state' });
			expect(await answerPartnership(eva.actor, { partnershipId, answer: 'agree' })).toMatchObject({ refusal: 'no-such-partnership' });
			expect(await foundNextProject(luis.actor, { partnershipId })).toMatchObject({ refusal: 'wrong-state' });
			value(await answerPartnership(luis.actor, { partnershipId, answer: 'agree' }));
			expect((await projectsOfSchool(anna.school.id)).partners.map((one) => one.id)).toEqual([luis.school.id]);
			expect((await projectsOfSchool(luis.school.id)).partners.map((one) => one.id)).toEqual([anna.school.id]);

			const { projectId } = value(await foundNextProject(luis.actor, { partnershipId }));
			expect((await planForEditing(luis.actor, projectId))?.partnerId).toBe(anna.id);
			expect(await planForEditing(anna.actor, projectId)).toBeUndefined();
			value(await answerPartnership(anna.actor, { partnershipId, answer: 'end' }));
			expect((await projectsOfSchool(luis.school.id)).partners).toEqual([]);
		}
	);
	test('is not proposed while the project runs', async () => {
		const { id } = await project();
		expect(await proposePartnership(anna.actor, { projectId: id })).toMatchObject({ refusal: 'wrong-state' });
	});
});
