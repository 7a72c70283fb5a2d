import { afterAll, beforeEach, expect, test } from 'vitest';
import { makeTeacher } from '#directory/seed';
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
