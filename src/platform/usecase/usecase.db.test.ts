import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { db, sql, type Db } from '#platform/db';
import type { Actor } from '#platform/actor';
import { liveResponse } from '#platform/live';
import { ok, refuse } from '#platform/result';
import { anActor, dropDatabase, freshDatabase, setLimit } from '#platform/test';
import { anyone, asSystem, atMost, person, uncounted, useCase, type Access, type Ctx } from './index.ts';

const JOB = 'platform.forget-events';
let here: Db;
beforeEach(async () => {
	here = await freshDatabase();
});
afterAll(dropDatabase);

/** All that a use case can leave behind, one of each. */
async function leaveTraces(ctx: Ctx, word: string): Promise<void> {
	await sql`insert into platform.mail (kind, to_address, locale, subject, body_text, body_html) values ('test', 'a@example.org', 'en', ${word}, '', '')`.execute(
		ctx.tx
	);
	await ctx.enqueue(JOB, { word });
	await ctx.tell('river', word, { id: '7' });
	ctx.note('7', { word });
}
const say = useCase('test.say', person, v.object({ word: v.pipe(v.string(), v.minLength(1, 'form.required')) }), async (ctx, { word }) => {
	await leaveTraces(ctx, word);
	if (word === 'bug') throw new Error('a bug');
	return word === 'no' ? refuse('no-such-word') : ok(word.length);
});
async function traces(): Promise<Record<string, number>> {
	const { rows } = await sql<Record<string, number>>`select (select count(*)::int from platform.mail) as written,
		(select count(*)::int from pgboss.job where name = ${JOB}) as queued,
		(select count(*)::int from platform.live_event) as told,
		(select count(*)::int from platform.audit) as audited`.execute(db());
	return rows[0] ?? {};
}
const none = { written: 0, queued: 0, told: 0, audited: 0 };

describe('a use case', () => {
	test('leaves what it wrote, its job, its news and its line in the audit log with one commit', async () => {
		const actor = anActor();
		expect(await say(actor, { word: 'yes' })).toEqual({ ok: true, value: 3 });
		expect(await traces()).toEqual({ written: 1, queued: 1, told: 1, audited: 1 });
		expect(await here.selectFrom('platform.audit').select(['use_case', 'actor_id', 'subject_id', 'details']).executeTakeFirst()).toEqual({
			use_case: 'test.say',
			actor_id: actor.id,
			subject_id: '7',
			details: { word: 'yes' }
		});
	});

	test('leaves nothing when it refuses', async () => {
		expect(await say(anActor(), { word: 'no' })).toMatchObject({ ok: false, refusal: 'no-such-word' });
		expect(await traces()).toEqual(none);
	});

	test('leaves nothing when it breaks', async () => {
		await expect(say(anActor(), { word: 'bug' })).rejects.toThrow('a bug');
		expect(await traces()).toEqual(none);
	});

	test('asks its rule and its schema before it opens anything', async () => {
		expect(await say(null, { word: 'yes' })).toMatchObject({ ok: false, refusal: 'not-allowed' });
		expect(await say(anActor({ kind: 'pupil' }), { word: 'yes' })).toMatchObject({ ok: false, refusal: 'not-allowed' });
		expect(await say(anActor(), { word: '' })).toEqual({ ok: false, refusal: 'invalid', details: { word: 'form.required' } });
		expect(await traces()).toEqual(none);
	});

	test('R4: acts once for a form that is sent ten times at once, and answers all ten alike', async () => {
		const [actor, once] = [anActor(), randomUUID()];
		const answers = await Promise.all(Array.from({ length: 10 }, () => say(actor, { word: 'yes' }, { once })));
		expect(answers).toEqual(answers.map(() => ({ ok: true, value: 3 })));
		expect(await traces()).toEqual({ written: 1, queued: 1, told: 1, audited: 1 });
		await say(anActor(), { word: 'yes' }, { once });
		expect(await traces()).toMatchObject({ written: 2 });
	});
});

describe('I15: what one does in a short time', () => {
	const doing = <V extends Actor | null>(access: Access<V>) => useCase('test.do', access, v.object({}), async () => ok('done'));
	const answers = async (times: number, run: () => Promise<unknown>) =>
		(await Promise.all(Array.from({ length: times }, run))).map((answer) => (answer as { refusal?: string }).refusal ?? 'done').toSorted();

	test('has the common limit, by account, and says how long to wait; of many at once none slips through', async () => {
		await setLimit(here, 'limit.writes-per-ten-minutes', 10);
		const [doIt, actor] = [doing(person), anActor()];
		expect(await answers(12, () => doIt(actor, {}))).toEqual([...Array<string>(10).fill('done'), 'too-often', 'too-often']);
		const { details } = (await doIt(actor, {})) as { details?: { seconds: number } };
		expect(details?.seconds).toBeGreaterThan(590);
		expect(details?.seconds).toBeLessThanOrEqual(600);
		expect(await answers(1, () => doIt(anActor(), {}))).toEqual(['done']);
	});
	test('has its own limit where it says so, and counts for nothing else', async () => {
		await setLimit(here, 'limit.notices-per-day', 10);
		const [write, doIt, actor] = [doing(atMost(person, 'notices')), doing(person), anActor()];
		await answers(10, () => write(actor, {}));
		expect(await write(actor, {})).toMatchObject({ refusal: 'too-often' });
		expect(await doIt(actor, {})).toMatchObject({ ok: true });
	});
	test('is counted by address where nobody is signed in, an IPv6 network as one', async () => {
		await setLimit(here, 'limit.writes-per-ten-minutes-by-address', 10);
		const doIt = doing(anyone);
		let n = 0;
		await answers(10, () => doIt(null, {}, { address: `2001:db8:1:2::${(n += 1)}` }));
		expect(await doIt(null, {}, { address: '2001:db8:1:2::ff' })).toMatchObject({ refusal: 'too-often' });
		expect(await doIt(null, {}, { address: '2001:db8:1:3::1' })).toMatchObject({ ok: true });
		expect(await doIt(anActor(), {}, { address: '2001:db8:1:2::ff' })).toMatchObject({ ok: true });
	});
	test('is never done without a limit: neither account nor address is a bug', async () => {
		await expect(doing(anyone)(null, {})).rejects.toThrow('no account, no address');
		await expect(doing(atMost(anyone, 'messages'))(null, {}, { address: '192.0.2.1' })).rejects.toThrow('no account');
	});
	test('is counted once for a form that is sent again, which is answered as before where it was the last allowed', async () => {
		await setLimit(here, 'limit.writes-per-ten-minutes', 10);
		const [doIt, actor, once, tenth] = [doing(person), anActor(), randomUUID(), randomUUID()];
		await answers(9, () => doIt(actor, {}, { once }));
		await answers(8, () => doIt(actor, {}));
		expect(await answers(5, () => doIt(actor, {}, { once: tenth }))).toEqual(Array(5).fill('done'));
		expect(await doIt(actor, {}, { once })).toMatchObject({ ok: true });
		expect(await doIt(actor, {}, { once: randomUUID() })).toMatchObject({ refusal: 'too-often' });
	});
	test('is not counted where it is counted elsewhere', async () => {
		await setLimit(here, 'limit.writes-per-ten-minutes', 10);
		const [read, actor] = [doing(uncounted(person)), anActor()];
		expect(await answers(15, () => read(actor, {}))).toEqual(Array(15).fill('done'));
	});
	test('is not counted where it is refused for who asks or for what was typed', async () => {
		await setLimit(here, 'limit.writes-per-ten-minutes', 10);
		const actor = anActor();
		await answers(20, () => say(actor, { word: '' }));
		expect(await say(actor, { word: 'yes' })).toMatchObject({ ok: true });
	});
});

describe('a stream', () => {
	/** What is told on `river` by now, after the event `since`. */
	async function hear(since: number | undefined, wanted: number, mayGoOn = true, query = ''): Promise<string[]> {
		const end = new AbortController();
		const headers = since === undefined ? undefined : { 'last-event-id': String(since) };
		const request = new Request(`http://here/live${query}`, { signal: end.signal, ...(headers && { headers }) });
		const { body } = await liveResponse(request, ['river'], [], async () => mayGoOn);
		const heard: string[] = [];
		const late = setTimeout(() => end.abort(), 5_000);
		let text = '';
		for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
			text += chunk;
			heard.splice(0, heard.length, ...[...text.matchAll(/"kind":"([^"]+)"/g)].map(([, kind = '']) => kind));
			if (heard.length >= wanted) break;
		}
		clearTimeout(late);
		end.abort();
		return heard;
	}
	const told = async (word: string): Promise<number> => {
		await say(anActor(), { word });
		const { id } = await here.selectFrom('platform.live_event').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
		return id;
	};

	test('R3: that comes back with the last event it knew is told every later one, and none twice', async () => {
		const first = await told('one');
		await told('two');
		await told('three');
		expect(await hear(first, 2)).toEqual(['two', 'three']);
	});

	test('that is new hears what comes, not what was', async () => {
		await told('before');
		const hearing = hear(undefined, 1);
		const telling = (async () => {
			await new Promise((done) => setTimeout(done, 300));
			await told('after');
		})();
		expect(await hearing).toEqual(['after']);
		await telling;
	});

	test('of a page hears what came between the making of the page and the stream', async () => {
		await told('long before');
		await here
			.updateTable('platform.live_event')
			.set({ at: new Date(Date.now() - 60_000) })
			.execute();
		const made = Date.now();
		await told('between');
		expect(await hear(undefined, 1, true, `?since=${made}`)).toEqual(['between']);
	});

	test('of somebody whose rights ended ends without a word', async () => {
		const first = await told('one');
		await told('two');
		expect(await hear(first, 1, false)).toEqual([]);
	});

	test('misses nothing that was begun before and committed after what it has told', async () => {
		const known = await told('known');
		let letGo = (): void => undefined;
		const waits = new Promise<void>((done) => (letGo = done));
		const slow = asSystem('test.slow', async (ctx) => {
			await ctx.tell('river', 'slow');
			await waits;
		});
		const quick = await told('quick');
		expect(await hear(known, 1)).toEqual(['quick']);
		letGo();
		await slow;
		expect(await hear(quick, 1)).toEqual(['slow']);
	});
});
