import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { db, sql, type Db } from '#platform/db';
import { liveResponse } from '#platform/live';
import { ok, refuse } from '#platform/result';
import { anActor, dropDatabase, freshDatabase } from '#platform/test';
import { asSystem, person, useCase, type Ctx } from './index.ts';

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
