import { afterAll, beforeEach, expect, test } from 'vitest';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import type { Db } from '#platform/db';
import { runJobsNow } from '#platform/jobs';
import { dropDatabase, freshDatabase } from '#platform/test';
import {
	answerRequest,
	blockPerson,
	contactsPage,
	contactWith,
	conversationPage,
	messagingJobs,
	replyToMessage,
	requestContact,
	sendMessage,
	unreadCounts,
	withdrawRequest
} from '#messaging';

let db: Db;
let anna: MadeTeacher;
let luis: MadeTeacher;
beforeEach(async () => {
	db = await freshDatabase();
	anna = await makeTeacher(db, { country: 'PL' });
	luis = await makeTeacher(db, { country: 'PT' });
});
afterAll(dropDatabase);
const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: string }): T => {
	if (!result.ok) throw new Error(result.refusal);
	return result.value;
};

test('a request is answered, and the two write to each other', async () => {
	const { requestId } = value(await requestContact(anna.actor, { personId: luis.id, message: 'Rivers?' }));
	expect((await contactsPage(luis.actor)).received.map((one) => one.message)).toEqual(['Rivers?']);
	const { conversationId = '' } = value(await answerRequest(luis.actor, { requestId, answer: 'accept' }));
	value(await replyToMessage(luis.actor, { conversationId, body: 'Com prazer!' }));
	const seen = await conversationPage(anna.actor, conversationId, null);
	expect(seen?.messages.map((one) => [one.body, one.mine])).toEqual([
		['Rivers?', true],
		['Com prazer!', false]
	]);
	expect((await unreadCounts(anna.id)).messages).toBe(1);
	expect(await answerRequest(luis.actor, { requestId, answer: 'decline' })).toMatchObject({ refusal: 'already-answered' });
});
test('answers are counted for search, friendly and late ones alike', async () => {
	const { requestId } = value(await requestContact(anna.actor, { personId: luis.id, message: 'Rivers?' }));
	value(await answerRequest(luis.actor, { requestId, answer: 'decline' }));
	await runJobsNow(messagingJobs);
	const figures = await db
		.selectFrom('directory.profile')
		.select(['requests_received', 'requests_answered', 'median_answer_hours'])
		.where('account_id', '=', luis.id)
		.executeTakeFirstOrThrow();
	expect([figures.requests_received, figures.requests_answered]).toEqual([1, 1]);
	expect(figures.median_answer_hours).toBeLessThan(1);
});
test('strangers cannot write; a block ends what there was and looks like nothing', async () => {
	expect(await sendMessage(anna.actor, { personId: luis.id, body: 'Hello' })).toMatchObject({ refusal: 'not-a-contact' });
	const { requestId } = value(await requestContact(anna.actor, { personId: luis.id, message: 'Rivers?' }));
	const { conversationId = '' } = value(await answerRequest(luis.actor, { requestId, answer: 'accept' }));
	value(await blockPerson(luis.actor, { personId: anna.id, on: 'on' }));
	expect(await replyToMessage(anna.actor, { conversationId, body: 'Why?' })).toMatchObject({ refusal: 'cannot-be-reached' });
	expect(await requestContact(anna.actor, { personId: luis.id, message: 'Please' })).toMatchObject({ refusal: 'cannot-be-reached' });
	expect((await contactsPage(anna.actor)).contacts).toEqual([]);
});
test('whoever is ignored is not told, and cannot ask again; the other one still may', async () => {
	const { requestId } = value(await requestContact(anna.actor, { personId: luis.id, message: 'Rivers?' }));
	value(await answerRequest(luis.actor, { requestId, answer: 'ignore' }));
	expect((await contactsPage(luis.actor)).received).toEqual([]);
	expect(await contactWith(luis.actor, anna.id)).toMatchObject({ open: false });
	expect((await contactsPage(anna.actor)).sent.map((one) => one.message)).toEqual(['Rivers?']);
	expect(await contactWith(anna.actor, luis.id)).toMatchObject({ open: true });
	expect(await requestContact(anna.actor, { personId: luis.id, message: 'Lakes?' })).toMatchObject({ refusal: 'already-asked' });

	const back = value(await requestContact(luis.actor, { personId: anna.id, message: 'Rivers, after all' }));
	value(await answerRequest(anna.actor, { requestId: back.requestId, answer: 'accept' }));
	expect((await contactsPage(anna.actor)).sent).toEqual([]);
});
test('a request that is being ignored is taken back like any other', async () => {
	const { requestId } = value(await requestContact(anna.actor, { personId: luis.id, message: 'Rivers?' }));
	value(await answerRequest(luis.actor, { requestId, answer: 'ignore' }));
	value(await withdrawRequest(anna.actor, { requestId }));
	expect((await contactsPage(anna.actor)).sent).toEqual([]);
});
test('somebody else’s request and conversation do not exist', async () => {
	const { requestId } = value(await requestContact(anna.actor, { personId: luis.id, message: 'Rivers?' }));
	const maria = await makeTeacher(db, { country: 'ES' });
	expect(await answerRequest(maria.actor, { requestId, answer: 'accept' })).toMatchObject({ refusal: 'no-such-request' });
	const { conversationId = '' } = value(await answerRequest(luis.actor, { requestId, answer: 'accept' }));
	expect(await conversationPage(maria.actor, conversationId, null)).toBeUndefined();
});
