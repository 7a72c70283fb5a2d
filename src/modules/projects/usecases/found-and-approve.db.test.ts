import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import { makeContact } from '#messaging/seed';
import type { Db } from '#platform/db';
import { anOfficer, dropDatabase, freshDatabase, setLimit } from '#platform/test';
import { answerProposal, decideOnProject, proposeProject, resubmitProject, savePlan, startDraft, withdrawProject } from '#projects';
import { makeOfficer } from '#identity/seed';

let db: Db;
let anna: MadeTeacher;
let luis: MadeTeacher;
const plan = {
	title: 'Rivers that shaped our cities',
	description: 'Two towns, two rivers.',
	languages: ['en'],
	subjects: ['geography'],
	ageMin: 14,
	ageMax: 16,
	pupils: 40,
	startOn: '2027-01-10',
	endOn: '2027-05-30',
	tools: 'Maps',
	aims: 'See one’s own town with the eyes of others.',
	process: 'Measure, write, compare.',
	results: 'A shared atlas.'
};
const NOW = { now: new Date('2026-11-23T10:00:00Z') };

beforeEach(async () => {
	db = await freshDatabase();
	anna = await makeTeacher(db, { country: 'PL' });
	luis = await makeTeacher(db, { country: 'PT', profile: { available: true } });
	await makeContact(db, anna, luis);
});
afterAll(dropDatabase);

const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: string; details?: unknown }): T => {
	if (!result.ok) throw new Error(`${result.refusal} ${JSON.stringify(result.details ?? '')}`);
	return result.value;
};
const officer = async (country: string) => anOfficer(country, null, { id: (await makeOfficer(db, { country })).id });
const pending = (projectId: string) =>
	db
		.selectFrom('projects.approval')
		.selectAll()
		.where('project_id', '=', projectId)
		.where('decision', '=', 'pending')
		.orderBy('country')
		.execute();
const approvalOf = async (projectId: string, country: string): Promise<string> =>
	(await pending(projectId)).find((row) => row.country === country)?.id ?? '';

/** Draft, proposal and the partner's yes. */
async function proposed(): Promise<string> {
	const { projectId } = value(await startDraft(anna.actor, plan, NOW));
	value(await proposeProject(anna.actor, { projectId, partnerId: luis.id }, NOW));
	value(await answerProposal(luis.actor, { projectId, answer: 'accept' }, NOW));
	return projectId;
}

describe('two schools twin', () => {
	test('from draft to a running project: both founders, both offices', async () => {
		const projectId = await proposed();
		expect((await pending(projectId)).map((row) => row.country)).toEqual(['PL', 'PT']);
		const [polish, portuguese] = [await officer('PL'), await officer('PT')];

		expect(
			await decideOnProject(await officer('DE'), { approvalId: await approvalOf(projectId, 'PL'), decision: 'approved' }, NOW)
		).toEqual({ ok: false, refusal: 'no-such-project' });
		expect(value(await decideOnProject(polish, { approvalId: await approvalOf(projectId, 'PL'), decision: 'approved' }, NOW))).toEqual({
			projectId,
			state: 'awaiting_approval'
		});
		expect(value(await decideOnProject(portuguese, { approvalId: await approvalOf(projectId, 'PT'), decision: 'approved' }, NOW))).toEqual({
			projectId,
			state: 'active'
		});

		const members = await db.selectFrom('projects.member').selectAll().where('project_id', '=', projectId).execute();
		expect(members.map((member) => [member.role, member.founder])).toEqual([
			['administrator', true],
			['administrator', true]
		]);
		const told = await db
			.selectFrom('messaging.notification')
			.select(['account_id', 'kind'])
			.where('kind', '=', 'projects.opened')
			.execute();
		expect(told.map((row) => row.account_id).sort()).toEqual([anna.id, luis.id].sort());
	});

	test('an office asks for a change; the other one is not asked twice', async () => {
		const projectId = await proposed();
		value(await decideOnProject(await officer('PL'), { approvalId: await approvalOf(projectId, 'PL'), decision: 'approved' }, NOW));
		const asked = value(
			await decideOnProject(
				await officer('PT'),
				{ approvalId: await approvalOf(projectId, 'PT'), decision: 'changes_requested', reason: 'Say how pupils work together.' },
				NOW
			)
		);
		expect(asked.state).toBe('changes_requested');
		const row = await db.selectFrom('projects.project').select('revision').where('id', '=', projectId).executeTakeFirstOrThrow();
		value(await savePlan(luis.actor, { projectId, revision: row.revision, ...plan, process: 'Mixed teams of four.' }, NOW));
		const late = { now: new Date('2030-01-01T10:00:00Z') };
		expect(await resubmitProject(luis.actor, { projectId }, late)).toEqual({ ok: false, refusal: 'already-over' });
		value(await resubmitProject(luis.actor, { projectId }, NOW));
		expect((await pending(projectId)).map((one) => [one.country, one.round])).toEqual([['PT', 2]]);
		expect(
			value(await decideOnProject(await officer('PT'), { approvalId: await approvalOf(projectId, 'PT'), decision: 'approved' }, NOW)).state
		).toBe('active');
	});

	test('a rejection needs a reason and ends it', async () => {
		const projectId = await proposed();
		const approvalId = await approvalOf(projectId, 'PL');
		expect(await decideOnProject(await officer('PL'), { approvalId, decision: 'rejected' }, NOW)).toEqual({
			ok: false,
			refusal: 'reason-missing'
		});
		expect(
			value(await decideOnProject(await officer('PL'), { approvalId, decision: 'rejected', reason: 'Not about pupils.' }, NOW)).state
		).toBe('rejected');
		expect(await withdrawProject(anna.actor, { projectId }, NOW)).toEqual({ ok: false, refusal: 'wrong-state' });
	});
});

describe('refusals leave no trace', () => {
	test('only contacts can be asked', async () => {
		const stranger = await makeTeacher(db, { country: 'GR' });
		const { projectId } = value(await startDraft(anna.actor, plan, NOW));
		expect(await proposeProject(anna.actor, { projectId, partnerId: stranger.id }, NOW)).toEqual({ ok: false, refusal: 'not-a-contact' });
		expect((await db.selectFrom('projects.project').select('state').executeTakeFirstOrThrow()).state).toBe('draft');
		expect(await db.selectFrom('messaging.notification').selectAll().execute()).toEqual([]);
	});
	test('an unfinished plan says what is missing', async () => {
		const { projectId } = value(await startDraft(anna.actor, { title: 'Rivers' }, NOW));
		expect(await proposeProject(anna.actor, { projectId, partnerId: luis.id }, NOW)).toEqual({
			ok: false,
			refusal: 'plan-incomplete',
			details: { gap: 'description' }
		});
	});
	test('somebody else’s draft does not exist', async () => {
		const { projectId } = value(await startDraft(anna.actor, plan, NOW));
		expect(await proposeProject(luis.actor, { projectId, partnerId: anna.id }, NOW)).toEqual({ ok: false, refusal: 'no-such-project' });
		expect(await savePlan(luis.actor, { projectId, revision: 0, ...plan }, NOW)).toEqual({ ok: false, refusal: 'no-such-project' });
	});
	test('two windows cannot overwrite each other unseen', async () => {
		const { projectId } = value(await startDraft(anna.actor, plan, NOW));
		expect(value(await savePlan(anna.actor, { projectId, revision: 0, ...plan, title: 'One' }, NOW))).toEqual({ revision: 1 });
		expect(await savePlan(anna.actor, { projectId, revision: 0, ...plan, title: 'Two' }, NOW)).toEqual({
			ok: false,
			refusal: 'edited-elsewhere',
			details: { revision: 1 }
		});
	});
	test('a form sent twice starts one draft', async () => {
		const once = crypto.randomUUID();
		const both = await Promise.all([startDraft(anna.actor, plan, { ...NOW, once }), startDraft(anna.actor, plan, { ...NOW, once })]);
		expect(value(both[0]).projectId).toBe(value(both[1]).projectId);
		expect(await db.selectFrom('projects.project').select('id').execute()).toHaveLength(1);
	});
	test('nobody decides on their own project', async () => {
		const projectId = await proposed();
		const own = anOfficer('PL', null, { id: anna.id });
		expect(await decideOnProject(own, { approvalId: await approvalOf(projectId, 'PL'), decision: 'approved' }, NOW)).toEqual({
			ok: false,
			refusal: 'own-project'
		});
	});
});

test('R4/A5: of many officers at once each approval is decided by one', async () => {
	await setLimit(db, 'limit.drafts-per-day', 100);
	const officers = [
		...(await Promise.all([1, 2, 3, 4].map(() => officer('PL')))),
		...(await Promise.all([1, 2, 3, 4].map(() => officer('PT'))))
	];
	for (let round = 0; round < 50; round += 1) {
		const projectId = await proposed();
		const ids = (await pending(projectId)).map((row) => row.id);
		const calls = Array.from({ length: 32 }, (_, n) =>
			decideOnProject(officers[n % 8] as never, { approvalId: ids[n % 8 < 4 ? 0 : 1] as string, decision: 'approved' }, NOW)
		);
		const results = await Promise.all(calls);
		expect(results.filter((result) => result.ok)).toHaveLength(2);
		expect(new Set(results.filter((result) => !result.ok).map((result) => (result as { refusal: string }).refusal))).toEqual(
			new Set(['already-decided'])
		);
	}
	const audited = await db
		.selectFrom('platform.audit')
		.select((e) => e.fn.countAll<number>().as('n'))
		.where('use_case', '=', 'projects.decide')
		.executeTakeFirstOrThrow();
	expect(audited.n).toBe(100);
	expect(await db.selectFrom('projects.member').select('project_id').execute()).toHaveLength(100);
}, 120_000);
