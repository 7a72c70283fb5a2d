import { afterAll, beforeEach, expect, test } from 'vitest';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import { blockPerson } from '#messaging';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { forgetSearch, mySearches, partnerJobs, saveSearch } from '#partners';

let db: Db;
let anna: MadeTeacher;
beforeEach(async () => {
	db = await freshDatabase();
	anna = await makeTeacher(db, { country: 'PL' });
});
afterAll(dropDatabase);

const kept = async (who = anna) => (await mySearches(who.actor, '')).searches;
const tell = () => partnerJobs.find((one) => one.name === 'partners.tell-searches')?.handle({});
const told = () =>
	db.selectFrom('messaging.notification').select(['kind', 'params', 'href']).where('account_id', '=', anna.id).orderBy('at').execute();
const joined = (at: Date) => ({ membership: { requested_at: at, decided_at: at } });

test('a search is kept once, opened by its address, and dropped by its owner only', async () => {
	for (const query of ['?country=FI&q=rivers&after=1', 'q=rivers&country=FI'])
		expect(await saveSearch(anna.actor, { query })).toEqual({ ok: true, value: { query: '?q=rivers&country=FI' } });
	expect(await saveSearch(anna.actor, { query: '?nothing=1' })).toMatchObject({ refusal: 'search-empty' });
	const [search, ...others] = await kept();
	expect([search?.query, others]).toEqual(['?q=rivers&country=FI', []]);
	expect((await mySearches(anna.actor, 'country=FI&q=rivers&after=x')).here.state).toBe('kept');
	expect((await mySearches(anna.actor, 'country=SE')).here.state).toBe('new');
	expect((await mySearches(anna.actor, 'sort=match')).here.state).toBe('everybody');

	const other = await makeTeacher(db, { country: 'FI' });
	expect(await forgetSearch(other.actor, { searchId: search?.id ?? '' })).toMatchObject({ refusal: 'no-such-search' });
	expect(await kept(other)).toEqual([]);
	expect((await forgetSearch(anna.actor, { searchId: search?.id ?? '' })).ok).toBe(true);
	expect(await kept()).toEqual([]);
});

test('its owner hears once of who has come since, and of nobody they do not meet', async () => {
	const now = Date.now();
	await makeTeacher(db, { country: 'FI', ...joined(new Date(now - 86_400_000)) });
	await saveSearch(anna.actor, { query: 'country=FI&q=physics' }, { now: new Date(now - 3_600_000) });
	await tell();
	expect(await told()).toEqual([]);

	const art = { profile: { subjects: ['physics'] } };
	await makeTeacher(db, { country: 'FI', ...art, ...joined(new Date(now - 1_800_000)) });
	const blocked = await makeTeacher(db, { country: 'FI', ...art, ...joined(new Date(now - 1_800_000)) });
	await makeTeacher(db, { country: 'SE', ...art, ...joined(new Date(now - 1_800_000)) });
	await makeTeacher(db, { country: 'FI', ...joined(new Date(now - 1_800_000)) });
	await blockPerson(anna.actor, { personId: blocked.id, on: 'on' });
	await tell();
	await tell();
	expect(await told()).toEqual([{ kind: 'partners.search-found', params: { count: 1 }, href: '/partners?q=physics&country=FI' }]);
});
