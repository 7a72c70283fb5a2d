import { afterAll, beforeEach, expect, test } from 'vitest';
import { makeSchool, makeTeacher } from '#directory/seed';
import { makeOfficer } from '#identity/seed';
import { i18nFor } from '#platform/catalogues';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { deskOverview, deskSheet } from '#support';

let db: Db;
const NOW = new Date('2026-11-23T10:00:00Z');
const ago = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

beforeEach(async () => {
	db = await freshDatabase();
});
afterAll(dropDatabase);

const waiting = async (region: string, days: number, country = 'BE', last_name = 'Peeters') =>
	makeTeacher(db, {
		school: await makeSchool(db, { country, region }),
		state: 'pending',
		account: { last_name },
		membership: { requested_at: ago(days), pending_since: ago(days) }
	});

test('an officer of regions sees, counts and takes along those regions only (A5)', async () => {
	const regional = (await makeOfficer(db, { country: 'BE', regions: ['Antwerpen', 'Limburg'] })).actor;
	const national = (await makeOfficer(db, { country: 'BE' })).actor;
	await waiting('Antwerpen', 8, 'BE', 'Aerts');
	await waiting('Limburg', 0.5, 'BE', '=HYPERLINK("x")');
	await waiting('Liège', 4, 'BE', 'Lambert');
	await waiting('Antwerpen', 2, 'NL', 'Visser');
	await makeTeacher(db, {
		school: await makeSchool(db, { country: 'BE', region: 'Limburg' }),
		membership: { requested_at: ago(10), pending_since: ago(10), decided_at: ago(1) }
	});

	const own = await deskOverview(regional, NOW);
	expect(own.teachers).toEqual({ waiting: 2, late: 1, oldestDays: 8 });
	expect(own.queue.rows.map((row) => row.lastName)).toEqual(['Aerts', '=HYPERLINK("x")']);
	expect(own.figures.waiting.map((one) => one.count)).toEqual([1, 0, 0, 1]);
	expect((await deskOverview(national, NOW)).figures.waiting.map((one) => one.count)).toEqual([1, 0, 1, 1]);
	// The last week: one came and one was decided; the week before: two came.
	expect(own.figures.teachers.slice(-2)).toEqual([
		{ from: '2026-11-09', came: 2, decided: 0 },
		{ from: '2026-11-16', came: 1, decided: 1 }
	]);

	const sheet = await deskSheet(regional, i18nFor('en'), NOW);
	expect(sheet.split('\r\n').filter(Boolean)).toHaveLength(3);
	expect(sheet).toContain('Aerts');
	expect(sheet).not.toMatch(/Lambert|Visser|@/);
	expect(sheet).not.toMatch(/(^|,)"?=/m);
});
