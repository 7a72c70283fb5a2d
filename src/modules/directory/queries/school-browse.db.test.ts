import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSchool, makeTeacher, type MadeTeacher } from '#directory/seed';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { readSchoolFilter, schoolsPage } from '#directory';

let db: Db;
let me: MadeTeacher;
beforeAll(async () => {
	db = await freshDatabase();
	me = await makeTeacher(db);
});
afterAll(dropDatabase);

const search = (query: string) => schoolsPage(me.actor, readSchoolFilter(new URLSearchParams(query)));

test('every school is on one page and on one only, however long its name', async () => {
	const names = Array.from({ length: 70 }, (_, n) => `${'Πειραματικό Γυμνάσιο του Πανεπιστημίου | '.repeat(4)}${n % 9}`);
	for (const name of names) await makeSchool(db, { country: 'CY', name, region: 'Λευκωσία' });
	await makeSchool(db, { country: 'CY', name: 'Alone', region: 'Πάφος' });
	const seen: string[] = [];
	for (let next: string | null = '?country=CY&active=all'; next;) {
		const page: Awaited<ReturnType<typeof search>> = await search(next.slice(1));
		seen.push(...page.schools.map((one) => one.id));
		next = seen.length > 200 ? null : page.next;
	}
	expect([seen.length, new Set(seen).size]).toEqual([71, 71]);
	const { facets, total } = await search('country=CY&active=all&region=Λευκωσία');
	expect(total).toBe(70);
	expect(facets.regions).toEqual([
		{ value: 'Λευκωσία', count: 70 },
		{ value: 'Πάφος', count: 1 }
	]);
	expect((await search('after=nothing&country=CY&active=all')).schools).toHaveLength(30);
});
