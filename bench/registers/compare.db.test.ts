import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dropDatabase, freshDatabase } from '#platform/test';
import { compareRegister, HAVE_DATA, REGISTERS, type Comparison } from './compare.ts';

if (!HAVE_DATA) console.log('Skipped: the registers of ../shared/data are not here, against which the importer is compared.');

describe.skipIf(!HAVE_DATA).each(Object.keys(REGISTERS))('the register of %s as published', (country) => {
	let folder: string;
	let found: Comparison;
	beforeAll(async () => {
		await freshDatabase();
		folder = await mkdtemp(join(tmpdir(), 'compare-'));
		found = await compareRegister(country, folder);
	}, 60_000);
	afterAll(async () => {
		await rm(folder, { recursive: true });
		await dropDatabase();
	});
	test('at least 99 % of the official codes are there', () => expect(found.found / found.here).toBeGreaterThanOrEqual(0.99));
	test('every name is the same after folding, and so are the towns', () => {
		expect([found.names, found.towns]).toEqual([found.found, found.found]);
	});
	test('levels agree where both know them, in 19 of 20 schools at least', () => {
		expect(found.levelsKnownEqual / found.levelsKnown).toBeGreaterThanOrEqual(0.95);
	});
	test('positions are the same within a metre, and none is missing', () => {
		expect(found.mostMetresApart).toBeLessThan(1);
		expect(found.placesOnlyTheirs).toBe(0);
	});
	test('importing it again changes nothing', () => expect(found.unchangedAgain).toBe(found.schools));
});
