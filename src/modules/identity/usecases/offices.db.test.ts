import { afterAll, beforeEach, expect, test } from 'vitest';
import { actorBySession, endOffice, grantOffice, officersPage, openSession } from '#identity';
import { makeAccount, makeCentralOfficer, makeOfficer } from '#identity/seed';
import type { Db } from '#platform/db';
import type { Actor } from '#platform/usecase';
import { dropDatabase, freshDatabase } from '#platform/test';

let db: Db;
let central: Actor;
beforeEach(async () => {
	db = await freshDatabase();
	central = (await makeCentralOfficer(db)).actor;
});
afterAll(dropDatabase);

const session = (id: string, office: boolean) =>
	db.transaction().execute((tx) => openSession(tx, id, { device: '', address: '::1', office, secondFactor: office }));

test('S1: a new officer signs in anew, and the office is open only with a second factor', async () => {
	const person = await makeAccount(db, { email: 'kadri@example.org' });
	const token = await session(person.id, false);
	expect(await grantOffice(central, { email: 'kadri@example.org', role: 'officer', country: 'EE', regions: 'Tartu\nVõru' })).toMatchObject({
		ok: true
	});
	expect(await actorBySession(token)).toBeNull();
	const actor = await actorBySession(await session(person.id, false));
	expect(actor).toMatchObject({ offices: [{ role: 'officer', country: 'EE', regions: ['Tartu', 'Võru'] }], secondFactor: false });
	expect(await grantOffice(central, { email: 'kadri@example.org', role: 'officer', country: 'EE' })).toEqual({
		ok: false,
		refusal: 'in-office-already'
	});
});
test('A4: an office that ends closes every session at once and tells open streams', async () => {
	const officer = await makeOfficer(db, { country: 'EE' });
	const token = await session(officer.id, true);
	const row = (await officersPage(central)).find((one) => one.country === 'EE');
	expect(await endOffice(central, { officeId: row?.id ?? '' })).toMatchObject({ ok: true });
	expect(await actorBySession(token)).toBeNull();
	const told = await db.selectFrom('platform.live_event').select(['channel', 'kind']).execute();
	expect(told).toContainEqual({ channel: `rights:${officer.id}`, kind: 'office-ended' });
	expect(await endOffice(central, { officeId: row?.id ?? '' })).toEqual({ ok: false, refusal: 'ended-already' });
});
test('only the central desk gives offices, nobody ends their own, and a stranger gets none', async () => {
	const officer = await makeOfficer(db, { country: 'EE' });
	expect(await grantOffice(officer.actor, { email: 'x@example.org', role: 'central' })).toEqual({ ok: false, refusal: 'not-allowed' });
	expect(await grantOffice(central, { email: 'nobody@example.org', role: 'central' })).toEqual({ ok: false, refusal: 'nobody-there' });
	const own = (await officersPage(central)).find((one) => one.own);
	expect(await endOffice(central, { officeId: own?.id ?? '' })).toEqual({ ok: false, refusal: 'own-office' });
});
