import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import { makeCentralOfficer, makeOfficer } from '#identity/seed';
import type { Db } from '#platform/db';
import type { Actor } from '#platform/usecase';
import { dropDatabase, freshDatabase, setLimit } from '#platform/test';
import { decideOnReport, objectToDecision, reportAnswer, reportPage, reportsPage, reportThing } from '#support';

let db: Db;
let anna: MadeTeacher;
let luis: MadeTeacher;
let polish: Actor;
let central: Actor;
const NOW = { now: new Date('2026-11-23T10:00:00Z'), address: '192.0.2.7' };

beforeEach(async () => {
	db = await freshDatabase();
	anna = await makeTeacher(db, { country: 'PL' });
	luis = await makeTeacher(db, { country: 'PT' });
	polish = (await makeOfficer(db, { country: 'PL' })).actor;
	central = (await makeCentralOfficer(db)).actor;
});
afterAll(dropDatabase);

const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: string; details?: unknown }): T => {
	if (!result.ok) throw new Error(`${result.refusal} ${JSON.stringify(result.details ?? '')}`);
	return result.value;
};
const form = (over: object = {}) => ({
	about: `person:${anna.id}`,
	from: '/people',
	reason: 'harassment' as const,
	details: 'Rude words.',
	...over
});
/** Luis reports Anna; the receipt he gets, and the report's id. */
async function reported(by: Actor | null = luis.actor, over: object = {}): Promise<{ receipt: string; id: string }> {
	const { receipt } = value(await reportThing(by, form(over), NOW));
	return { receipt, id: (await db.selectFrom('support.report').select('id').where('receipt', '=', receipt).executeTakeFirstOrThrow()).id };
}
const told = async (id: string) =>
	(await db.selectFrom('messaging.notification').select('kind').where('account_id', '=', id).execute()).map((row) => row.kind);

describe('reporting', () => {
	test('goes to the office of whom it is about, and to no other', async () => {
		const { id, receipt } = await reported();
		expect(receipt).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
		expect((await reportsPage(polish, 'open')).reports.map((one) => one.id)).toEqual([id]);
		const other = (await makeOfficer(db, { country: 'PT' })).actor;
		expect((await reportsPage(other, 'open')).reports).toEqual([]);
		expect(await reportPage(other, id)).toBeUndefined();
		expect(await decideOnReport(other, { reportId: id, decision: 'upheld', reason: 'x' }, NOW)).toEqual({
			ok: false,
			refusal: 'no-such-report'
		});
	});
	test('needs no account; whoever leaves an address gets the receipt by mail', async () => {
		const { receipt } = await reported(null, { email: 'neighbour@example.org' });
		const mail = await db.selectFrom('platform.mail').select(['to_address', 'subject']).executeTakeFirstOrThrow();
		expect(mail.to_address).toBe('neighbour@example.org');
		expect(mail.subject).toContain(receipt);
	});
	test('of a thing that does not exist gives a receipt like any other, and goes to the central desk', async () => {
		const { id } = await reported(null, { about: `notice:${crypto.randomUUID()}` });
		expect((await reportsPage(polish, 'open')).reports).toEqual([]);
		expect((await reportsPage(central, 'open')).reports.map((one) => one.id)).toEqual([id]);
	});
	test('of somebody else’s conversation takes none of its words along', async () => {
		const [a, b] = [anna.id, luis.id].toSorted() as [string, string];
		const talk = await db.insertInto('messaging.conversation').values({ a_id: a, b_id: b }).returning('id').executeTakeFirstOrThrow();
		await db.insertInto('messaging.message').values({ conversation_id: talk.id, author_id: anna.id, body: 'A secret.' }).execute();
		const stranger = await makeTeacher(db, { country: 'GR' });
		await reported(stranger.actor, { about: `conversation:${talk.id}` });
		await reported(luis.actor, { about: `conversation:${talk.id}` });
		const rows = await db.selectFrom('support.report').select(['excerpt', 'author_id']).orderBy('at').orderBy('id').execute();
		expect(rows).toEqual([
			{ excerpt: '', author_id: null },
			{ excerpt: 'A secret.', author_id: anna.id }
		]);
	});
	test('I15: is limited by account, and by address where nobody is signed in', async () => {
		await setLimit(db, 'limit.reports-per-hour', 3);
		await setLimit(db, 'limit.reports-per-hour-by-address', 5);
		for (let n = 0; n < 3; n += 1) await reported();
		expect(await reportThing(luis.actor, form(), NOW)).toMatchObject({ ok: false, refusal: 'too-often' });
		for (let n = 0; n < 5; n += 1) await reported(null);
		expect(await reportThing(null, form(), NOW)).toMatchObject({ ok: false, refusal: 'too-often' });
		value(await reportThing(null, form(), { ...NOW, address: '198.51.100.4' }));
	});
	test('what is about children comes first', async () => {
		await reported();
		const second = await reported(luis.actor, { reason: 'child-safety' });
		expect((await reportsPage(polish, 'open')).reports[0]?.id).toBe(second.id);
	});
});

describe('deciding', () => {
	test('is told to whoever has no account in the language they reported in', async () => {
		const { id, receipt } = await reported(null, { email: 'voisine@example.org', locale: 'fr' });
		value(await decideOnReport(polish, { reportId: id, decision: 'dismissed', reason: 'Rien de grave.' }, NOW));
		const mails = await db
			.selectFrom('platform.mail')
			.select(['locale', 'subject'])
			.where('to_address', '=', 'voisine@example.org')
			.execute();
		expect(mails.map(({ locale }) => locale)).toEqual(['fr', 'fr']);
		expect(mails.every(({ subject }) => subject.includes(receipt))).toBe(true);
	});
	test('tells the reporter, and the person it is about where it is upheld', async () => {
		const { id, receipt } = await reported();
		value(await decideOnReport(polish, { reportId: id, decision: 'upheld', reason: 'Against the code of conduct.' }, NOW));
		expect(await told(luis.id)).toEqual(['support.report-upheld']);
		expect(await told(anna.id)).toEqual(['support.yours-upheld']);
		expect(await reportAnswer(null, receipt.toLowerCase().replaceAll('-', ''))).toMatchObject({
			as: 'reporter',
			state: 'upheld',
			decision: 'Against the code of conduct.'
		});
		expect(await reportAnswer(anna.actor, id)).toMatchObject({ as: 'author', receipt: '', details: '' });
		expect(await reportAnswer(null, id)).toBeUndefined();
	});
	test('happens once, however many decide', async () => {
		const { id } = await reported();
		const officers = await Promise.all(Array.from({ length: 8 }, async () => (await makeOfficer(db, { country: 'PL' })).actor));
		const results = await Promise.all(
			officers.map((one, n) => decideOnReport(one, { reportId: id, decision: n % 2 ? 'upheld' : 'dismissed', reason: 'Read.' }, NOW))
		);
		expect(results.filter((result) => result.ok)).toHaveLength(1);
		expect(results.filter((result) => !result.ok && result.refusal === 'already-decided')).toHaveLength(7);
	});
	test('is not for whom it concerns', async () => {
		const { id } = await reported(polish);
		expect(await decideOnReport(polish, { reportId: id, decision: 'dismissed', reason: 'Mine.' }, NOW)).toEqual({
			ok: false,
			refusal: 'own-report'
		});
	});
	test('an objection is read by somebody else, once', async () => {
		const { id, receipt } = await reported();
		value(await decideOnReport(polish, { reportId: id, decision: 'dismissed', reason: 'Nothing wrong.' }, NOW));
		value(await objectToDecision(null, { code: receipt, objection: 'Please read it again.' }, NOW));
		expect(await decideOnReport(polish, { reportId: id, decision: 'dismissed', reason: 'Again.' }, NOW)).toEqual({
			ok: false,
			refusal: 'decided-before'
		});
		value(await decideOnReport(central, { reportId: id, decision: 'dismissed', reason: 'Still nothing.' }, NOW));
		expect(await objectToDecision(null, { code: receipt, objection: 'Once more.' }, NOW)).toEqual({ ok: false, refusal: 'no-objection' });
		expect(await objectToDecision(luis.actor, { code: id, objection: 'Not mine.' }, NOW)).toEqual({ ok: false, refusal: 'no-such-report' });
	});
});
