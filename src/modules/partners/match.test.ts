import { expect, test } from 'vitest';
import { match, rank, type Side } from './match.ts';

const anna: Side = {
	id: 'anna',
	country: 'PL',
	ageMin: 12,
	ageMax: 15,
	subjects: ['geography', 'history'],
	windowStart: '2026-10-01',
	windowEnd: '2027-03-31',
	languages: [
		{ code: 'pl', level: 'native' },
		{ code: 'en', level: 'B2' }
	],
	medianAnswerHours: 5,
	answered: 1,
	newHere: false,
	suggestedLately: 0
};
const luis: Side = {
	...anna,
	id: 'luis',
	country: 'PT',
	languages: [
		{ code: 'pt', level: 'native' },
		{ code: 'en', level: 'C1' }
	]
};

test('the same ages, a language, subjects, months and quick answers are the best there is', () => {
	const found = match(anna, luis, false);
	expect(found?.reasons.map((reason) => reason.kind)).toEqual(['ages', 'languages', 'subjects', 'window', 'answers-fast']);
	expect(found?.score).toBe(96);
});
test('nobody is suggested to themself, nor within the country unless that is wanted', () => {
	expect(match(anna, anna, true)).toBeUndefined();
	expect(match(anna, { ...luis, country: 'PL' }, false)).toBeUndefined();
	expect(match(anna, { ...luis, country: 'PL' }, true)).toBeDefined();
});
test('without a common language at a usable level, or a common age, it cannot work', () => {
	expect(
		match(
			anna,
			{
				...luis,
				languages: [
					{ code: 'pt', level: 'native' },
					{ code: 'en', level: 'A1' }
				]
			},
			false
		)
	).toBeUndefined();
	expect(match(anna, { ...luis, ageMin: 4, ageMax: 6 }, false)).toBeUndefined();
});
test('a newcomer is not punished for having no figures', () => {
	const newcomer = match(anna, { ...luis, medianAnswerHours: null, answered: null, newHere: true }, false);
	const silent = match(anna, { ...luis, medianAnswerHours: 200, answered: 0.1 }, false);
	expect(newcomer?.reasons.at(-1)).toEqual({ kind: 'new-here' });
	expect(newcomer?.score).toBeGreaterThan(silent?.score ?? 100);
});
test('who hides how they answer is neither praised nor called new', () => {
	const hidden = match(anna, { ...luis, medianAnswerHours: null, answered: null }, false);
	expect(hidden?.reasons.map((reason) => reason.kind)).toEqual(['ages', 'languages', 'subjects', 'window']);
});
test('not everyone is sent to the same few', () => {
	const ranked = rank(
		anna,
		[
			{ ...luis, suggestedLately: 40 },
			{ ...luis, id: 'maria' }
		],
		false
	);
	expect(ranked.map((one) => one.id)).toEqual(['maria', 'luis']);
});
