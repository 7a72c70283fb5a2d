import { describe, expect, test } from 'vitest';
import type { Level } from '../school.ts';
import { levelsOf, type SchoolFacts } from './levels.ts';

const LETTERS: Record<Level, string> = {
	'early-childhood': 'e',
	primary: 'p',
	'lower-secondary': 'l',
	'upper-secondary': 'u',
	vocational: 'v',
	unknown: '?'
};
/** Levels as letters: 'pl' is primary and lower secondary; 'no school' for what is none. */
function levels(country: string, facts: Partial<SchoolFacts>, mapped = new Map<string, Level[]>()): string {
	const nothing = {
		region: null,
		name: '',
		types: [],
		gradeFrom: undefined,
		gradeTo: undefined,
		flags: [],
		place: 'register.csv',
		asOf: '2026-11-24'
	};
	return (
		levelsOf({ ...nothing, country, ...facts }, mapped)
			?.map((level) => LETTERS[level])
			.join('') ?? 'no school'
	);
}

describe('words for kinds of schools', () => {
	test.each([
		['AT', 'Volksschule', 'p'],
		['AT', 'Handelsakademie', 'uv'],
		['BE', 'Basisschool', 'ep'],
		['BG', 'Основно училище', 'pl'],
		['BG', 'Професионална гимназия по туризъм', 'uv'],
		['BG', 'СУ "Вазов"', 'plu'],
		['BG', 'Oсновно училище', 'pl'],
		['CY', 'Δημοτικό Σχολείο', 'p'],
		['CZ', 'Základní škola a mateřská škola', 'epl'],
		['DE', 'Grund- und Mittelschule', 'pl'],
		['DE', 'Berufskolleg', 'v'],
		['DE', 'Gymnasium', 'lu'],
		['DK', 'Folkeskoler', 'pl'],
		['EE', 'Põhikool', 'pl'],
		['EE', 'Lasteaed-algkool', 'ep'],
		['ES', 'Instituto de Educación Secundaria', 'lu'],
		['FI', 'Peruskoulut', 'pl'],
		['FI', 'Lukiot', 'u'],
		['FR', 'LYCEE PROFESSIONNEL', 'uv'],
		['FR', 'ECOLE MATERNELLE', 'e'],
		['GE', 'საჯარო სკოლა', 'plu'],
		['GR', 'Γυμνάσιο', 'l'],
		['HR', 'Osnovna škola', 'pl'],
		['HU', 'általános iskola', 'pl'],
		['IE', 'National School', 'p'],
		['IS', 'Grunnskóli', 'pl'],
		['IT', 'SCUOLA SECONDARIA DI I GRADO', 'l'],
		['IT', 'SCUOLA SECONDARIA DI II GRADO', 'u'],
		['IT', 'ISTITUTO COMPRENSIVO', 'epl'],
		['LT', 'Progimnazija', 'pl'],
		['LT', 'Gimnazija', 'lu'],
		['LV', 'Vidusskola', 'plu'],
		['MK', 'Основно училиште', 'pl'],
		['MT', 'Middle School', 'l'],
		['NL', 'VMBO', 'l'],
		['NO', 'Barne- og ungdomsskole', 'pl'],
		['PL', 'Liceum ogólnokształcące', 'u'],
		['PT', 'Escola Básica', 'pl'],
		['RO', 'Școala Gimnazială', 'pl'],
		['RS', 'Основна школа', 'pl'],
		['RS', 'Gimnazija', 'u'],
		['SE', 'Grundskolan', 'pl'],
		['SI', 'Osnovna šola', 'pl'],
		['SK', 'Základná škola', 'pl'],
		['TN', 'مدرسة ابتدائية', 'p'],
		['TR', 'İlkokul', 'p'],
		['TR', 'Mesleki ve Teknik Anadolu Lisesi', 'uv'],
		['UA', 'Ліцей', 'u'],
		['XK', 'Shkolla fillore dhe e mesme e ulët', 'pl'],
		['AM', 'Ավագ դպրոց', 'u'],
		['AZ', 'Tam orta məktəb', 'plu']
	])('%s: %s', (country, word, letters) => {
		expect(levels(country, { types: [word] })).toBe(letters);
		expect(levels(country, { name: word })).toBe(letters);
	});
	test('what the register does not tell is unknown', () => {
		expect(levels('DE', { name: 'Schule am Park', types: ['Schule'] })).toBe('?');
		expect(levels('DE', { types: ['Förderschule'], name: 'Förderschule mit Grundschule' })).toBe('?');
	});
	test('an office is no school', () => expect(levels('FR', { types: ['SERVICE DE LA DSDEN', 'Service Administratif'] })).toBe('no school'));
});

describe('kinds of schools have their time', () => {
	test.each([
		['gimnazjum', '2018-09-01', 'l'],
		['gimnazjum', '2019-09-01', '?'],
		['szkoła podstawowa', '2016-09-01', 'p'],
		['szkoła podstawowa', '2017-09-01', 'pl']
	])('Poland, %s on %s', (type, asOf, letters) => expect(levels('PL', { types: [type], asOf })).toBe(letters));
	test('the Sekundarschule of North Rhine-Westphalia since 2011', () => {
		const facts = { region: 'Nordrhein-Westfalen', types: ['14'] };
		expect([levels('DE', { ...facts, asOf: '2010-09-01' }), levels('DE', facts)]).toEqual(['?', 'l']);
	});
});

describe('codes, classes and yes/no columns', () => {
	test('codes mean something in their region only', () => {
		expect(levels('DE', { types: ['02'], region: 'Nordrhein-Westfalen' })).toBe('p');
		expect(levels('DE', { types: ['02'], region: 'Bayern' })).toBe('?');
	});
	test.each([
		['grunnskole', 1, 10, 'pl'],
		['grunnskole', 1, 7, 'p'],
		['grunnskole', 8, 10, 'l'],
		['begge', 1, 13, 'plu'],
		['vgs', 1, 13, 'u'],
		['grunnskole', undefined, undefined, '?']
	])('Norway: %s, classes %s to %s', (type, gradeFrom, gradeTo, letters) =>
		expect(levels('NO', { types: [type], gradeFrom, gradeTo })).toBe(letters)
	);
	test('yes/no columns add to the type', () => {
		expect(levels('FR', { types: ['ECOLE DE NIVEAU ELEMENTAIRE'], flags: ['early-childhood', 'primary'] })).toBe('ep');
		expect(levels('FR', { types: ['LYCEE POLYVALENT'], flags: ['vocational'] })).toBe('uv');
	});
	test('the mapping file has the last word', () => {
		expect(levels('FR', { types: ['COLLEGE'] }, new Map([['college', ['upper-secondary' as const]]]))).toBe('u');
	});
	test('the place tells where nothing else does: the array of a JSON file, an examination', () => {
		expect(levels('NO', { name: 'Rabben', place: 'schools.json kindergartens' })).toBe('e');
		expect(levels('BG', { name: 'Интернат "Ботев"', place: 'nvo-7-2026.csv' })).toBe('l');
	});
});
