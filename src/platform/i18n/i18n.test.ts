import { describe, expect, test } from 'vitest';
import { makeI18n, ownName, type Catalogue } from './i18n.ts';
import { knownTimeZone } from './format.ts';
import { locales } from './locales.ts';

const speak = (locale: (typeof locales)[number], catalogue: Catalogue = {}, timeZone = 'Europe/Athens') =>
	makeI18n(locale, catalogue, { timeZone });
/** `t` takes only keys that exist; these catalogues are made up. */
const say = (i18n: { t: unknown }, key: string, params?: Record<string, string | number>) =>
	(i18n.t as (key: string, params?: Record<string, string | number>) => string)(key, params);
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('messages', () => {
	const catalogue: Catalogue = { a: 'Words', b: ({ who, n }) => `${who} (${n})` };
	test('are texts, or take arguments', () => {
		expect(say(speak('en', catalogue), 'a')).toBe('Words');
		expect(say(speak('en', catalogue), 'b', { who: 'Ana', n: 3 })).toBe('Ana (3)');
	});
	test('keep what runs the other way together', () => {
		expect(say(speak('ar', catalogue), 'b', { who: 'Ana', n: 3 })).toBe('\u2068Ana\u2069 (3)');
		expect(say(speak('ar', catalogue), 'b', { who: 'ليلى', n: 3 })).toBe('ليلى (3)');
		expect(say(speak('fr', catalogue), 'b', { who: 'ليلى', n: 3 })).toBe('\u2068ليلى\u2069 (3)');
		expect(say(speak('ar', catalogue), 'b', { who: 'https://example.org/x', n: 3 })).toBe('https://example.org/x (3)');
	});
	test('are shown by their key where words are missing', () => expect(say(speak('en'), 'x.y')).toBe('x.y'));
});

describe('numbers and sizes', () => {
	test.each([
		['en', '1,234.5', '25%', '1.3 MB', '3 days'],
		['fr', '1 234,5', '25 %', '1,3 Mo', '3 jours'],
		['el', '1.234,5', '25%', '1,3 MB', '3 ημέρες'],
		['ar', '1,234.5', '25\u200e%\u200e', '1.3 م.ب', '3 أيام']
	] as const)('in %s', (locale, number, percent, bytes, duration) => {
		const i18n = speak(locale);
		expect(plainSpaces(i18n.number(1234.5))).toBe(number);
		expect(plainSpaces(i18n.percent(0.25))).toBe(percent);
		expect(plainSpaces(i18n.bytes(1_250_000))).toBe(bytes);
		expect(plainSpaces(i18n.duration(3))).toBe(duration);
	});
	test('small sizes are bytes and whole kilobytes', () => {
		expect([0, 1, 999, 340_499, 5e12].map(speak('en').bytes)).toEqual(['0 bytes', '1 byte', '999 bytes', '340 kB', '5 TB']);
	});
});

describe('days and hours', () => {
	const lateEvening = new Date('2026-11-23T22:30:00Z');
	test('are those of the reader', () => {
		expect(speak('en').date(lateEvening)).toBe('24 Nov 2026');
		expect(speak('en', {}, 'Europe/Lisbon').date(lateEvening)).toBe('23 Nov 2026');
		expect(speak('en').time(lateEvening)).toBe('00:30');
		expect(speak('en').dateTime(lateEvening)).toBe('24 Nov 2026, 00:30');
		expect(speak('fr').date(lateEvening, 'full')).toBe('mardi 24 novembre 2026');
		expect(plainSpaces(speak('el').dateTime(lateEvening))).toBe('24 Νοε 2026, 12:30 π.μ.');
		expect(speak('ar').date(lateEvening)).toBe('24 نوفمبر 2026');
	});
	test('a calendar day is the same everywhere', () => {
		expect(speak('en', {}, 'Pacific/Honolulu').date('2026-11-23')).toBe('23 Nov 2026');
		expect(plainSpaces(speak('en').dateRange('2026-09-01', '2026-12-18'))).toBe('1 Sept – 18 Dec 2026');
		expect(plainSpaces(speak('en').months('2026-10-01', '2027-03-31'))).toBe('Oct 2026 – Mar 2027');
		expect(plainSpaces(speak('en').months('2027-01-15', '2027-05-02'))).toBe('Jan – May 2027');
	});
	const now = new Date('2026-11-23T08:00:00Z');
	test.each([
		['2026-11-23T08:00:30Z', 'now'],
		['2026-11-23T07:55:00Z', '5 minutes ago'],
		['2026-11-23T12:00:00Z', 'in 4 hours'],
		['2026-11-22T21:30:00Z', 'yesterday'],
		['2026-11-24T20:00:00Z', 'tomorrow'],
		['2026-11-23', 'today'],
		['2026-11-26', 'in 3 days'],
		['2026-11-13', '10 days ago'],
		['2026-12-14', 'in 3 weeks'],
		['2026-08-20', '3 months ago'],
		['2025-11-23', 'last year'],
		['2029-01-01', 'in 2 years']
	])('%s is %s', (when, words) => expect(speak('en').relative(when, now)).toBe(words));
	test('a little after midnight, an hour ago is an hour ago', () => {
		expect(speak('en').relative('2026-11-22T21:00:00Z', new Date('2026-11-22T22:30:00Z'))).toBe('1 hour ago');
	});
	test('in every language', () => {
		expect(locales.map((locale) => plainSpaces(speak(locale).relative('2026-11-26', now)))).toEqual([
			'in 3 days',
			'dans 3 jours',
			'σε 3 ημέρες',
			'خلال 3 أيام'
		]);
	});
	test('a time zone from outside is known or not', () => {
		expect(knownTimeZone('Europe/Athens')).toBe('Europe/Athens');
		expect(knownTimeZone('Mars/Olympus')).toBeUndefined();
	});
});

describe('names', () => {
	test('of countries, with Palestine and Kosovo as the programme writes them', () => {
		expect(['PS', 'XK', 'TR', 'MK'].map(speak('en').country)).toEqual(['Palestine*', 'Kosovo*', 'Türkiye', 'North Macedonia']);
		expect(locales.map((locale) => speak(locale).country('GR'))).toEqual(['Greece', 'Grèce', 'Ελλάδα', 'اليونان']);
	});
	test('of languages, here and in themselves', () => {
		expect(speak('fr').language('el')).toBe('grec');
		expect(locales.map(ownName)).toEqual(['English', 'Français', 'Ελληνικά', 'العربية']);
	});
	test('in lists and in order', () => {
		expect(speak('en').list(['a', 'b', 'c'])).toBe('a, b and c');
		expect(speak('fr').list(['a', 'b'], 'disjunction')).toBe('a ou b');
		expect(speak('ar').list(['Ana', 'ليلى'])).toBe('\u2068Ana\u2069 وليلى');
		expect(speak('en').commas(['Tartu', null, '', false, 'Estonia'])).toBe('Tartu, Estonia');
		expect(speak('ar').commas(['Tartu', undefined, 'إستونيا'])).toBe('\u2068Tartu\u2069، إستونيا');
		expect(speak('ar').commas([])).toBe('');
		expect(['Zoé', 'École 10', 'École 2', 'Ana'].sort(speak('fr').compare)).toEqual(['Ana', 'École 2', 'École 10', 'Zoé']);
	});
	test('of own pages', () => expect(speak('el').href('/projects?x=1')).toBe('/el/projects?x=1'));
});
