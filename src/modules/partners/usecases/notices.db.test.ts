import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import { answerRequest, contactsPage, conversationsPage, requestContact } from '#messaging';
import type { Db } from '#platform/db';
import { forgetSettings } from '#platform/programme';
import { dropDatabase, freshDatabase, setLimit } from '#platform/test';
import {
	closeNotice,
	editNotice,
	noticeForEditing,
	noticePage,
	noticesPage,
	partnerJobs,
	readNoticeFilter,
	renewNotice,
	replyToNotice,
	suggestedNotices,
	writeNotice
} from '#partners';

let db: Db;
let anna: MadeTeacher;
let luis: MadeTeacher;
const NOW = new Date('2026-11-23T10:00:00Z');
const days = (count: number): Date => new Date(NOW.getTime() + count * 86_400_000);
const day = (count: number): string => days(count).toISOString().slice(0, 10);

beforeEach(async () => {
	db = await freshDatabase();
	anna = await makeTeacher(db, { country: 'PL' });
	luis = await makeTeacher(db, { country: 'PT' });
});
afterAll(dropDatabase);

const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: string; details?: unknown }): T => {
	if (!result.ok) throw new Error(`${result.refusal} ${JSON.stringify(result.details ?? '')}`);
	return result.value;
};
const words = (over: object = {}) => ({
	kind: 'european' as const,
	title: 'Rivers',
	body: 'We measure.',
	ageMin: 12,
	ageMax: 15,
	classSize: '24',
	subjects: ['geography'],
	languages: ['en'],
	wantedCountries: ['PT', 'FI'],
	startOn: '2027-02-01',
	endOn: '2027-04-30',
	places: '2',
	...over
});
const write = async (who = anna, over: object = {}): Promise<string> =>
	value(await writeNotice(who.actor, words(over), { now: NOW })).noticeId;
const listed = async (who: MadeTeacher, query = ''): Promise<string[]> =>
	(await noticesPage(who.actor, readNoticeFilter(new URLSearchParams(query)))).notices.map((one) => one.id);
const kinds = async (who: MadeTeacher): Promise<string[]> =>
	(await db.selectFrom('messaging.notification').select('kind').where('account_id', '=', who.id).orderBy('at').execute()).map(
		(row) => row.kind
	);
async function inContact(a: MadeTeacher, b: MadeTeacher): Promise<void> {
	value(await requestContact(a.actor, { personId: b.id, message: 'Hello' }, { now: NOW }));
	const [request] = (await contactsPage(b.actor)).received;
	value(await answerRequest(b.actor, { requestId: request?.id ?? '', answer: 'accept' }, { now: NOW }));
}

test('everything written is read again, by every eTwinner', async () => {
	const id = await write();
	expect((await noticePage(luis.actor, id))?.notice).toMatchObject({
		kind: 'european',
		classSize: 24,
		places: 2,
		wantedCountries: ['PT', 'FI'],
		startOn: '2027-02-01',
		endOn: '2027-04-30',
		expiresAt: new Date('2027-02-23T10:00:00Z')
	});
	expect(await listed(luis)).toEqual([id]);
});

describe('its end', () => {
	test('is the day the author chose, within the programme’s bounds', async () => {
		const id = await write(anna, { expiresOn: day(10) });
		expect((await noticePage(luis.actor, id))?.notice.expiresAt.toISOString()).toBe(`${day(10)}T23:59:59.000Z`);
		const refused = (expiresOn: string) => writeNotice(anna.actor, words({ expiresOn }), { now: NOW });
		expect(await refused(day(-1))).toMatchObject({ ok: false, refusal: 'expiry-past' });
		expect(await refused(day(400))).toMatchObject({ ok: false, refusal: 'expiry-too-late', details: { months: 12 } });
		expect((await refused(day(0))).ok).toBe(true);
	});
	test('can be moved, and is asked about anew; rewriting the words does not move it', async () => {
		const id = await write(anna, { expiresOn: day(3) });
		await db.updateTable('partners.notice').set({ asked_at: NOW }).where('id', '=', id).execute();
		const before = (await noticePage(anna.actor, id))?.notice.expiresAt;
		value(await editNotice(anna.actor, { noticeId: id, ...words({ title: 'Lakes', expiresOn: day(3) }) }, { now: NOW }));
		value(await editNotice(anna.actor, { noticeId: id, ...words({ title: 'Lakes' }) }, { now: NOW }));
		expect((await noticePage(anna.actor, id))?.notice).toMatchObject({ title: 'Lakes', expiresAt: before });
		value(await editNotice(anna.actor, { noticeId: id, ...words({ expiresOn: day(30) }) }, { now: NOW }));
		const row = await db.selectFrom('partners.notice').select(['asked_at', 'expires_at']).where('id', '=', id).executeTakeFirstOrThrow();
		expect(row).toMatchObject({ asked_at: null, expires_at: new Date(`${day(30)}T23:59:59Z`) });
	});
	test('both authors are asked before it, once; then it expires and is renewed', async () => {
		await inContact(anna, luis);
		const id = await write(anna, { coAuthorId: luis.id });
		await db
			.updateTable('partners.notice')
			.set({ expires_at: new Date(Date.now() + 3 * 86_400_000) })
			.execute();
		const daily = () => partnerJobs.find((one) => one.name === 'partners.daily-round')?.handle({});
		await daily();
		await daily();
		for (const who of [anna, luis]) expect((await kinds(who)).filter((kind) => kind === 'partners.notice-expiring')).toHaveLength(1);
		await db
			.updateTable('partners.notice')
			.set({ expires_at: new Date(Date.now() - 1000) })
			.execute();
		await daily();
		expect(await listed(luis)).toEqual([]);
		expect(await replyToNotice(luis.actor, { noticeId: id, message: 'Hello' })).toMatchObject({ ok: false });
		value(await renewNotice(luis.actor, { noticeId: id }));
		const third = await makeTeacher(db, { country: 'FI' });
		expect(await listed(third)).toEqual([id]);
	});
});

describe('a notice of two', () => {
	test('names a contact only, who hears of it, may change and close it, and may go', async () => {
		expect(await writeNotice(anna.actor, words({ coAuthorId: luis.id }), { now: NOW })).toMatchObject({
			refusal: 'co-author-not-a-contact'
		});
		await inContact(anna, luis);
		const id = await write(anna, { coAuthorId: luis.id });
		expect((await noticePage(luis.actor, id))?.notice.coAuthor?.id).toBe(luis.id);
		expect(await kinds(luis)).toContain('partners.notice-with-you');
		const reader = await makeTeacher(db, { country: 'FI' });
		value(await replyToNotice(reader.actor, { noticeId: id, message: 'We would like to' }, { now: NOW }));
		expect((await conversationsPage(anna.actor, null)).conversations).toHaveLength(2);
		expect(await kinds(luis)).toContain('partners.notice-answered');

		// The second author cannot name somebody else, yet can take their own name off; then it is none of theirs.
		value(await editNotice(luis.actor, { noticeId: id, ...words({ title: 'By Luis', coAuthorId: reader.id }) }, { now: NOW }));
		expect((await noticePage(anna.actor, id))?.notice).toMatchObject({ title: 'By Luis', coAuthor: { id: luis.id } });
		expect((await noticeForEditing(luis.actor, id))?.contacts.map((one) => one.id)).toEqual([luis.id]);
		value(await editNotice(luis.actor, { noticeId: id, ...words() }, { now: NOW }));
		expect((await noticePage(anna.actor, id))?.notice.coAuthor).toBeUndefined();
		expect(await closeNotice(luis.actor, { noticeId: id })).toMatchObject({ ok: false, refusal: 'no-such-notice' });
	});
});

describe('I15: whoever answers many notices', () => {
	const notices = async (count: number): Promise<string[]> =>
		Promise.all(Array.from({ length: count }, async () => write(await makeTeacher(db, { country: 'FI' }))));
	const answer = (noticeId: string, message: string) => replyToNotice(luis.actor, { noticeId, message }, { now: NOW });

	test('sends the same words to no more people in a day than the programme allows, not even at once', async () => {
		await db.updateTable('platform.programme_setting').set({ value: '3' }).where('key', '=', 'contact.same-message-per-day').execute();
		forgetSettings();
		const ids = await notices(5);
		const answers = await Promise.all(ids.map((id) => answer(id, 'We like rivers.')));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
		expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'same-text-too-often', details: { limit: 3 } });
		value(await answer(ids[answers.findIndex(({ ok }) => !ok)] as string, 'We like your river most.'));
	});
	test('waits a while after very many, and is told how long', async () => {
		await setLimit(db, 'limit.notice-replies-per-day', 3);
		const [first, ...ids] = await notices(4);
		for (const id of ids) value(await answer(id, `About ${id}.`));
		const refused = await answer(first as string, 'And this.');
		expect(refused).toMatchObject({ ok: false, refusal: 'too-often' });
		expect(Number((refused as { details?: { seconds: number } }).details?.seconds)).toBeGreaterThan(80_000);
	});
});

test('of somebody pending it waits unseen; of somebody suspended it is hidden again', async () => {
	const pending = await makeTeacher(db, { country: 'FI', state: 'pending' });
	const hidden = await write(pending);
	expect(await noticePage(luis.actor, hidden)).toBeUndefined();
	const id = await write();
	expect(await listed(luis)).toEqual([id]);
	await db.updateTable('identity.account').set({ standing: 'suspended' }).where('id', '=', anna.id).execute();
	expect(await listed(luis)).toEqual([]);
	expect(await noticePage(luis.actor, id)).toBeUndefined();
	expect(await replyToNotice(luis.actor, { noticeId: id, message: 'Hello' })).toMatchObject({ ok: false });
});

test('is found by country and region, and its counts add up', async () => {
	await db.updateTable('directory.school').set({ region: 'Mazowieckie' }).where('id', '=', anna.school.id).execute();
	const id = await write();
	const other = await write(await makeTeacher(db, { country: 'PL' }), { kind: 'one-off', title: 'A quiz, once' });
	expect(await listed(luis, 'country=PL&region=Mazowieckie')).toEqual([id]);
	expect((await listed(luis, 'q=quiz,rivers')).sort()).toEqual([id, other].sort());
	const { facets, total } = await noticesPage(luis.actor, readNoticeFilter(new URLSearchParams('country=PL')));
	expect(total).toBe(2);
	expect(facets.regions).toContainEqual({ value: 'Mazowieckie', count: 1 });
	expect(facets.kinds.map((one) => one.count)).toEqual([1, 1]);
});

test('is suggested to whom it is meant for, with reasons', async () => {
	const id = await write();
	expect((await suggestedNotices(luis.actor, 5)).map((one) => [one.notice.id, one.reasons.map((reason) => reason.kind)])).toEqual([
		[id, ['ages', 'languages', 'subjects', 'new-here']]
	]);
	const notWanted = await makeTeacher(db, { country: 'GR' });
	expect(await suggestedNotices(notWanted.actor, 5)).toEqual([]);
	expect(await suggestedNotices(anna.actor, 5)).toEqual([]);
	const atHome = await makeTeacher(db, { country: 'PL' });
	const national = await write(atHome, { kind: 'national', wantedCountries: [] });
	expect((await suggestedNotices(anna.actor, 5)).map((one) => one.notice.id)).toEqual([national]);
	expect((await suggestedNotices(luis.actor, 5)).map((one) => one.notice.id)).toEqual([id]);
});

test('whoever closes the account leaves no notice, and none of two with their name', async () => {
	await inContact(anna, luis);
	const own = await write(luis);
	const ofTwo = await write(anna, { coAuthorId: luis.id });
	await db.updateTable('identity.account').set({ closed_at: NOW }).where('id', '=', luis.id).execute();
	await partnerJobs.find((one) => one.name === 'partners.erase-person')?.handle({ accountId: luis.id });
	expect(await noticePage(luis.actor, own)).toBeUndefined();
	expect((await noticePage(anna.actor, ofTwo))?.notice.coAuthor).toBeUndefined();
});
