import type { DemoTeacher, DirectoryWorld } from '#directory/seed';
import type { Db } from '#platform/db';
import { ago, type Chance, chance, days, hours, insertMany } from '#platform/demo';
import { pairOf } from './contact.seed.ts';
import { type News, newsOfAccepting, newsOfMessage, newsOfRequest } from './seed/draw-notifications.ts';
import { type Acquaintance, castTalks, drawAcquaintances, drawTalk, requestText, type Talk } from './seed/draw-talks.ts';

const FRESH_DAYS = 25;
const READ_AFTER_DAYS = 4;
const CLOSE_PARTNERS = 0.7;
const CLOSE_OTHERS = 0.3;
const WRITE_TO_OTHERS = 0.35;
const WAITING_REQUESTS = 360;
const WAITING_FOR_CAST = 3;

/** People who work together: they are contacts since then. */
export type Partners = readonly (readonly [DemoTeacher, DemoTeacher, Date])[];

/** Fills contacts, requests in every state, conversations with something unread, and the notifications of all that. */
export async function seedTalks(tx: Db, world: DirectoryWorld, partners: Partners): Promise<void> {
	const stream = chance('talks');
	const pairs = drawAcquaintances(stream, world, partners);
	await insertMany(
		tx,
		'messaging.contact',
		pairs.map(({ asked, other, since }) => ({ ...pairOf(asked.id, other.id), since }))
	);

	const written = castTalks(world);
	const known = new Set(written.map((talk) => pairKey(talk)));
	const close = new Set(partners.map(([asked, other]) => pairKey({ asked, other })));
	const talks = [
		...written,
		...pairs
			.filter((pair) => !known.has(pairKey(pair)) && (close.has(pairKey(pair)) || stream.maybe(WRITE_TO_OTHERS)))
			.map((pair) => drawTalk(stream, pair, world.now, close.has(pairKey(pair)) ? CLOSE_PARTNERS : CLOSE_OTHERS))
	].map((talk) => ({ ...talk, id: stream.uuid() }));
	await insertMany(
		tx,
		'messaging.conversation',
		talks.map((talk) => conversationRow(stream, talk, world.now))
	);
	await insertMany(
		tx,
		'messaging.message',
		talks.flatMap((talk) =>
			talk.messages.map(({ author, body, at }) => ({ id: stream.uuid(), conversation_id: talk.id, author_id: author.id, body, at }))
		)
	);
	const waiting = waitingRequests(stream, world, new Set(pairs.map((pair) => pairKey(pair))));
	await insertMany(tx, 'messaging.contact_request', [...waiting, ...talks.map((talk) => acceptedRequest(stream, talk))].map(requestRow));
	await seedNews(
		tx,
		'talks',
		[
			...waiting.filter((one) => one.state === 'pending').map((one) => newsOfRequest(one.asked, one.other, one.since)),
			...talks.flatMap((talk) => newsOfTalk(talk, world.now))
		],
		world.now
	);
}

const pairKey = ({ asked, other }: Pick<Acquaintance, 'asked' | 'other'>): string => Object.values(pairOf(asked.id, other.id)).join(' ');

function conversationRow(stream: Chance, talk: Talk & { id: string }, now: Date) {
	const last = talk.messages.at(-1);
	const at = last?.at ?? talk.since;
	const old = now.getTime() - at.getTime() > days(READ_AFTER_DAYS);
	// The writer has read everything; the other one has, unless it came lately.
	const before = new Date(at.getTime() - hours(1));
	const readAt = (person: DemoTeacher) => (last?.author === person || (old && stream.maybe(0.9)) ? at : before);
	const { a_id, b_id } = pairOf(talk.asked.id, talk.other.id);
	const [a, b] = a_id === talk.asked.id ? [talk.asked, talk.other] : [talk.other, talk.asked];
	return { id: talk.id, a_id, b_id, last_message_at: at, a_read_at: readAt(a), b_read_at: readAt(b) };
}

type Request = Acquaintance & { id: string; message: string; state: string; decided: Date | null };
const requestRow = ({ id, asked, other, message, state, since, decided }: Request) => ({
	id,
	from_id: asked.id,
	to_id: other.id,
	message,
	state,
	at: since,
	decided_at: decided
});

function acceptedRequest(stream: Chance, talk: Talk): Request {
	const { asked, other, since } = talk;
	const asking = new Date(since.getTime() - hours(1 + stream.next() * 40));
	return { id: stream.uuid(), asked, other, since: asking, message: talk.messages[0]?.body ?? '', state: 'accepted', decided: since };
}

/** Requests that wait, and some that led nowhere; nobody has two open ones with the same person. */
function waitingRequests(stream: Chance, world: DirectoryWorld, taken: Set<string>): Request[] {
	const requests: Request[] = [];
	const ask = (asked: DemoTeacher, other: DemoTeacher, state: string, since: Date) => {
		const pair = { asked, other, since };
		if (asked === other || taken.has(pairKey(pair)) || !other.profile.available) return;
		taken.add(pairKey(pair));
		const decided = state === 'pending' ? null : new Date(since.getTime() + hours(20));
		requests.push({ ...pair, id: stream.uuid(), message: requestText(stream, pair), state, decided });
	};
	for (const person of world.eTwinners.filter((one) => one.key)) {
		for (let at = 0; at < WAITING_FOR_CAST; at++) ask(stream.pick(world.eTwinners), person, 'pending', ago(world.now, hours(2 + at * 31)));
	}
	for (let at = 0; at < WAITING_REQUESTS; at++) {
		const state = stream.weighted({ pending: 62, declined: 18, ignored: 12, withdrawn: 8 });
		ask(
			stream.pick(world.eTwinners),
			stream.pick(world.eTwinners),
			state,
			ago(world.now, days(state === 'pending' ? stream.next() * 12 : 3 + stream.next() * 200))
		);
	}
	return requests;
}

function newsOfTalk(talk: Talk & { id: string }, now: Date): News[] {
	const fresh = ago(now, days(FRESH_DAYS));
	const news = talk.messages
		.slice(1)
		.filter(({ at }) => at > fresh)
		.map(({ author, at }) => newsOfMessage(author, author === talk.asked ? talk.other : talk.asked, talk.id, at));
	return talk.since > fresh ? [newsOfAccepting(talk.other, talk.asked, talk.id, talk.since), ...news] : news;
}

/**
 * Tells people, as if it had been done at the time: nothing of it is mailed again, and what is older has been read. `about`
 * keeps the ids of several calls apart.
 */
export async function seedNews(tx: Db, about: string, news: readonly News[], now: Date): Promise<void> {
	const stream = chance(`news/${about}`);
	const recent = ago(now, days(READ_AFTER_DAYS));
	await insertMany(
		tx,
		'messaging.notification',
		news.map(({ to, kind, params, href, at }) => ({
			id: stream.uuid(),
			account_id: to.id,
			kind,
			params,
			href,
			at,
			read_at: at > recent || stream.maybe(0.12) ? null : new Date(at.getTime() + hours(5)),
			mailed_at: at
		}))
	);
}
