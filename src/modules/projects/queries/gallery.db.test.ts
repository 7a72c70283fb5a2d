import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSchool, makeTeacher } from '#directory/seed';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { projectGallery, readGalleryFilter } from '#projects';
import { makeProject } from '../seed.ts';

let db: Db;
const ids: Record<string, string> = {};
beforeAll(async () => {
	db = await freshDatabase();
	const at = async (country: string, region: string) => makeTeacher(db, { school: await makeSchool(db, { country, region }) });
	for (const region of ['Tartu maakond', 'Harju maakond']) {
		const made = await makeProject(db, { founders: [await at('EE', region), await at('IT', 'Lazio')] });
		ids[region] = made.id;
	}
	const both = await makeProject(db, {
		founders: [await at('EE', 'Tartu maakond'), await at('IT', 'Toscana')],
		members: [await at('EE', 'Harju maakond')]
	});
	ids.both = both.id;
});
afterAll(dropDatabase);

const found = (query: string) => projectGallery(null, readGalleryFilter(new URLSearchParams(query)));
const shown = async (query: string): Promise<string[]> => (await found(query)).projects.map(({ id }) => id).toSorted();

test('projects are found by the region of a school in them, within the one country chosen', async () => {
	expect(await shown('country=EE&region=Tartu maakond')).toEqual([ids['Tartu maakond'] ?? '', ids.both ?? ''].toSorted());
	expect(await shown('country=EE&region=Tartu maakond&region=Harju maakond')).toHaveLength(3);
	expect(await shown('country=EE&region=Lazio')).toEqual([]);
	expect(await shown('country=IT&region=Toscana')).toEqual([ids.both]);
});

test('without a country, or with two, a region counts for nothing', async () => {
	expect(await shown('region=Toscana')).toHaveLength(3);
	expect(await shown('country=EE&country=IT&region=Toscana')).toHaveLength(3);
	expect((await found('')).facets.regions).toEqual([]);
});

test('each region tells how many projects it would give', async () => {
	expect((await found('country=EE&region=Tartu maakond')).facets.regions).toEqual([
		{ value: 'Harju maakond', count: 2 },
		{ value: 'Tartu maakond', count: 2 }
	]);
	expect((await found('country=IT')).facets.regions).toEqual([
		{ value: 'Lazio', count: 2 },
		{ value: 'Toscana', count: 1 }
	]);
});
