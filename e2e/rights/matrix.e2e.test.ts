/**
 * Quality, section Rights: every deed by every role on a real database, against a table that was written from the domain's text
 * alone. A cell that differs is a bug of the platform or an error of the table; either is for people to decide.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { ORACLE, ROLES } from './oracle.ts';
import { otherDeeds } from './other-deeds.ts';
import { partnerDeeds } from './partner-deeds.ts';
import { projectDeeds } from './project-deeds.ts';
import { spaceDeeds, type Deed } from './space-deeds.ts';
import { makePeople, type People } from './stage.ts';

const deeds: Record<string, Deed> = { ...spaceDeeds, ...projectDeeds, ...otherDeeds, ...partnerDeeds };
let db: Db;
let people: People;
beforeAll(async () => {
	db = await freshDatabase();
	people = await makePeople(db);
});
afterAll(dropDatabase);

test('both tables speak of the same deeds', () => {
	expect(Object.keys(deeds).toSorted()).toEqual([...ORACLE.keys()].toSorted());
});

test.each(Object.entries(deeds))('A1, A5: %s', async (name, deed) => {
	const may: string[] = [];
	for (const role of ROLES) {
		const done = await deed(db, people, people.actors[role]).catch((error: Error) =>
			Promise.reject(new Error(`${role}: ${error.message}`, { cause: error }))
		);
		if (done) may.push(role);
	}
	expect(may).toEqual(ROLES.filter((role) => ORACLE.get(name)?.has(role)));
});
