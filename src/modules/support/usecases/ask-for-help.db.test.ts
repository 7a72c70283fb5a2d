import { afterAll, beforeEach, expect, test } from 'vitest';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import { makeOfficer } from '#identity/seed';
import type { Db } from '#platform/db';
import type { Actor } from '#platform/usecase';
import { dropDatabase, freshDatabase } from '#platform/test';
import { askForHelp, reportAnswer, reportsPage } from '#support';
import { makePupil, makeSpace } from '#twinspace/seed';

let db: Db;
let anna: MadeTeacher;
let luis: MadeTeacher;
let pupil: Actor;
let polish: Actor;

beforeEach(async () => {
	db = await freshDatabase();
	anna = await makeTeacher(db, { country: 'PL' });
	luis = await makeTeacher(db, { country: 'PT' });
	const space = await makeSpace(db, { founders: [anna, luis] });
	pupil = (await makePupil(db, space, { teacher: anna })).actor;
	polish = (await makeOfficer(db, { country: 'PL' })).actor;
});
afterAll(dropDatabase);

test('C7: a child’s own teachers are told, and the office of the school reads it first', async () => {
	expect(await askForHelp(pupil, { reason: 'unkind', details: 'They laugh at me.' })).toEqual({ ok: true, value: { told: 1 } });
	const told = await db.selectFrom('messaging.notification').select(['account_id', 'kind', 'href']).execute();
	expect(told).toMatchObject([{ account_id: anna.id, kind: 'support.pupil-asks' }]);
	const [report] = (await reportsPage(polish, 'open')).reports;
	expect(report).toMatchObject({ reason: 'unkind', aboutPupils: true, country: 'PL' });
	expect(await reportAnswer(anna.actor, report?.id ?? '')).toMatchObject({ as: 'teacher', details: 'They laugh at me.' });
	expect(await reportAnswer(luis.actor, report?.id ?? '')).toBeUndefined();
});
test('not knowing how to do something is for the teachers alone', async () => {
	expect(await askForHelp(pupil, { reason: 'lost' })).toMatchObject({ ok: true });
	expect((await reportsPage(polish, 'open')).reports).toEqual([]);
	expect(await db.selectFrom('messaging.notification').select('kind').execute()).toHaveLength(1);
});
test('is not for grown-ups', async () => {
	expect(await askForHelp(anna.actor, { reason: 'unkind' })).toEqual({ ok: false, refusal: 'not-allowed' });
});
