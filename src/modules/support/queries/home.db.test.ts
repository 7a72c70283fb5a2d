import { afterAll, beforeEach, expect, test } from 'vitest';
import { askColleague, vouch } from '#directory';
import { makeSchool, makeTeacher } from '#directory/seed';
import { makeNotice } from '#partners/seed';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { myDesk } from '#support';

let db: Db;
beforeEach(async () => {
	db = await freshDatabase();
});
afterAll(dropDatabase);

test('who still waits for the office finds the notice they have prepared on the first page', async () => {
	const kadri = await makeTeacher(db, { country: 'EE', state: 'pending' });
	await makeNotice(db, { author: kadri, title: 'Mystery call in December', state: 'hidden' });
	const mine = await myDesk(kadri.actor);
	expect(mine.prepared.map((one) => [one.title, one.state])).toEqual([['Mystery call in December', 'hidden']]);

	const anna = await makeTeacher(db, { country: 'PL' });
	await makeNotice(db, { author: anna, title: 'Rivers' });
	expect((await myDesk(anna.actor)).prepared, 'an eTwinner has the list of notices for it').toEqual([]);
});

test('an eTwinner whom a colleague has asked to vouch finds it on the first page until they answer', async () => {
	const school = await makeSchool(db);
	const [colleague, other] = [await makeTeacher(db, { school }), await makeTeacher(db, { school })];
	const tiiu = await makeTeacher(db, { school, state: 'pending', account: { first_name: 'Tiiu', last_name: 'Tamm' } });
	await askColleague(tiiu.actor, { membershipId: tiiu.membershipId, email: colleague.account.email ?? '' });
	const asked = async ({ actor }: typeof colleague) => (await myDesk(actor)).colleagues.map((one) => [one.name, one.school]);
	expect(await asked(colleague)).toEqual([['Tiiu Tamm', school.name]]);
	expect(await asked(other), 'whoever was not asked').toEqual([]);
	await vouch(colleague.actor, { membershipId: tiiu.membershipId, answer: 'yes' });
	expect(await asked(colleague)).toEqual([]);
});
