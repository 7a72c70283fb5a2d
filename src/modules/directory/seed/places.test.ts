import { expect, test } from 'vitest';
import { chance } from '#platform/demo';
import { COUNTRIES, OFFICES } from '../country.data.ts';
import { isInside, officeFor } from '../country.ts';
import { isLanguage } from '../language.ts';
import { isSubject } from '../subject.ts';
import { drawPeople } from './draw-people.ts';
import { drawSchools } from './draw-school.ts';
import { linesOf, places, townsOf } from './places.ts';
import { onSubject } from './profiles-en.ts';

const now = new Date('2026-11-23T10:00:00Z');
const schools = drawSchools(chance('test'), now);

test('every office has schools, and nobody else but the country that left', () => {
	expect(new Set(Object.keys(places))).toEqual(new Set([...OFFICES.map((office) => office.key), 'GB']));
	for (const { key } of OFFICES) expect(schools.filter((school) => school.place === key).length).toBeGreaterThan(1);
	expect(schools.length).toBeGreaterThanOrEqual(600);
});

test.each(Object.entries(places))('%s: towns lie in the country, languages are known, patterns are whole', (place, stock) => {
	const country = COUNTRIES.find((one) => one.code === place.slice(0, 2));
	for (const town of townsOf(stock)) expect([town.name, isInside(country?.bounds ?? [], town.lat, town.lon)]).toEqual([town.name, true]);
	expect(stock.languages.split(' ').filter((code) => !isLanguage(code))).toEqual([]);
	expect(() => new Intl.DateTimeFormat('en', { timeZone: stock.timeZone })).not.toThrow();
	for (const pattern of linesOf(stock.patterns)) expect(pattern).toMatch(/^[a-z+-]+: .+$/);
});

test('a drawn school has a name without blanks, levels, a place inside its country, and an office that answers for it', () => {
	for (const { row, levels, place } of schools) {
		expect(row.name).not.toMatch(/[{}]/);
		expect([row.name, levels.length > 0]).toEqual([row.name, true]);
		const country = COUNTRIES.find((one) => one.code === row.country);
		expect([row.name, isInside(country?.bounds ?? [], Number(row.lat), Number(row.lon))]).toEqual([row.name, true]);
		if (place !== 'GB') expect(officeFor(OFFICES, row.country, row.region ?? null)?.key).toBe(place);
	}
	const codes = schools.map(({ row }) => row.official_code && `${row.country} ${row.official_code}`).filter(Boolean);
	expect(new Set(codes).size).toBe(codes.length);
});

test('the same world is drawn every time', () => {
	expect(drawSchools(chance('test'), now)).toEqual(schools);
	const people = () => drawPeople(chance('people'), schools, 'hash', now).slice(0, 300);
	expect(people()).toEqual(people());
});

test('people have different addresses, known subjects, and ages their school teaches', () => {
	const people = drawPeople(chance('people'), schools, 'hash', now);
	expect(people.length).toBeGreaterThan(2200);
	expect(new Set(people.map((one) => one.account.email)).size).toBe(people.length);
	for (const { account, profile, joined } of people) {
		expect(account.email).toMatch(/^[a-z0-9.]+@[a-z0-9.-]+\.example$/);
		expect(profile.subjects.filter((subject) => !isSubject(subject))).toEqual([]);
		expect(profile.age_min).toBeLessThan(profile.age_max);
		expect(joined <= now).toBe(true);
	}
});

test('every line on a subject names one', () => {
	for (const line of linesOf(onSubject)) expect([line, isSubject(line.split(':')[0])]).toEqual([line, true]);
});
