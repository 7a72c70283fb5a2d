import { describe, expect, test } from 'vitest';
import { cleanCode, cleanPlace, cleanText, cleanWebsite, isPlaceholder, isYes, schoolMailDomain } from './clean.ts';
import { isClosed, readDay } from './open.ts';

describe('placeholders', () => {
	test.each([
		'',
		' ',
		'-',
		'--',
		'?',
		'...',
		'null',
		'NULL',
		'Non disponible',
		'non renseigné',
		'n/a',
		'N.A.',
		'#N/A',
		'keine Angabe',
		'k.A.',
		'brak',
		'Brak danych',
		'няма',
		'Няма данни',
		'ei tietoa',
		'puudub',
		'nincs',
		'nėra',
		'yok',
		'нет',
		'немає',
		'δεν υπάρχει',
		'غير متوفر',
		'(unknown)',
		'[null]'
	])('%j says nothing', (value) => {
		expect(isPlaceholder(value)).toBe(true);
		expect(cleanText(value)).toBeNull();
	});
	// Nå is a village in Norway, Y one in France.
	test.each(['Nå', 'Y', 'Å', 'Noneville', '0', 'Ohnewald', 'Nada', 'Brakel'])('%j is a word', (value) =>
		expect(isPlaceholder(value)).toBe(false)
	);
});

describe('text', () => {
	test.each([
		['  Lycée \n Jean  Moulin ', 'Lycée Jean Moulin'],
		['Karl &amp; Anna &quot;X&quot;', 'Karl & Anna "X"'],
		['"Gymnasium am Markt', 'Gymnasium am Markt'],
		['Училище "Рилски"', 'Училище "Рилски"'],
		['E\u0301cole\u200b \u202eX\u0007', 'École X']
	])('%j → %j', (value, text) => expect(cleanText(value)).toBe(text));
	test('is cut where it is too long, never in the middle of a letter', () => expect(cleanText('ab😀', 3)).toBe('ab'));
});

test.each([
	['="012345"', '012345'],
	['12345.0', '12345'],
	[" 'A-12 ", 'A-12'],
	['0000', null],
	['-', null],
	['0350122T', '0350122T'],
	['029766/001', '029766/001']
])('code %j → %j', (value, code) => expect(cleanCode(value)).toBe(code));

test.each([
	['ГР.БАНСКО', 'bg', 'Банско'],
	['с. Добринище', 'bg', 'Добринище'],
	['KRISTIANSAND S', 'nb', 'Kristiansand S'],
	["L'HAŸ-LES-ROSES", 'fr', "L'Haÿ-Les-Roses"],
	['DİYARBAKIR', 'tr', 'Diyarbakır'],
	['ISPARTA', 'tr', 'Isparta'],
	['Paris 8e Arrondissement', 'fr', 'Paris 8e Arrondissement'],
	['ΑΘΗΝΑ', 'el', 'ΑΘΗΝΑ'],
	['ÅL', 'nb', 'Ål'],
	['Å', 'nb', 'Å'],
	['null', 'de', null]
])('place %j → %j', (value, language, place) => expect(cleanPlace(value, language)).toBe(place));

test.each([
	['www.schule.de', 'http://www.schule.de'],
	['HTTP://Schule.DE/', 'http://schule.de'],
	['https://schule.de/a b', 'https://schule.de/a'],
	['http:/schule.de', 'http://schule.de'],
	['http://schule.de; http://andere.de', 'http://schule.de'],
	['postmottak@osloskolen.no', null],
	['javascript:alert(1)', null],
	['ftp://schule.de', null],
	['http://user:pw@schule.de', null],
	['Schule', null],
	['keine', null],
	['http://127.0.0.1/', null],
	['http://schule.de/pfad?x=1', 'http://schule.de/pfad?x=1']
])('website %j → %j', (value, website) => expect(cleanWebsite(value)).toBe(website));

describe('of an e-mail address only the school’s domain is kept', () => {
	test.each([
		['100000@schule.nrw.de', 'schule.nrw.de'],
		['CE.0350122T@AC-Rennes.fr', 'ac-rennes.fr'],
		['mailto:info@tkool.ee', 'tkool.ee'],
		['a@sp1.pl; b@sp1.pl', 'sp1.pl'],
		['school@gmail.com', null],
		['skola@seznam.cz', null],
		['ou_levski@abv.bg', null],
		['x@yahoo.co.uk', null],
		['x@hotmail.fr', null],
		['not an address', null],
		['', null]
	])('%j → %j', (value, domain) => expect(schoolMailDomain(value)).toBe(domain));
});

describe('closed schools', () => {
	const closed = (value: string, header = 'status') => isClosed([[header, value]], '', '2026-11-24');
	test.each([
		'Closed',
		'FERME',
		'fermée',
		'geschlossen',
		'Zlikwidowana',
		'nedlagt',
		'lakkautettu',
		'закрита',
		'закрито',
		'Desființată',
		'kapalı',
		'Soppressa',
		'Extinta',
		'مغلقة'
	])('%s', (value) => expect(closed(value)).toBe(true));
	test.each(['OUVERT', 'A OUVRIR', 'A FERMER', 'Open, but proposed to close', 'in Betrieb', 'aktiv', '1', '', 'działa', 'Public'])(
		'not: %j',
		(value) => {
			expect(closed(value)).toBe(false);
		}
	);
	test('a plain no counts in a column that asks whether the school is active', () => {
		expect([closed('0', 'er aktiv'), closed('Nej', 'Aktiv'), closed('false', 'active')]).toEqual([true, true, true]);
		expect(closed('0', 'internat')).toBe(false);
	});
	test('a closing date counts from its day', () => {
		expect(['2026-11-24', '24.11.2026', '01/09/2020'].map((day) => isClosed([], day, '2026-11-24'))).toEqual([true, true, true]);
		expect(['2026-11-25', '31.8.2027', '', '-'].map((day) => isClosed([], day, '2026-11-24'))).toEqual([false, false, false, false]);
	});
	test('days in the ways registers write them', () => {
		expect(['2026-08-31T00:00:00', '31.08.2026', '31/8/2026', 'August'].map(readDay)).toEqual([
			'2026-08-31',
			'2026-08-31',
			'2026-08-31',
			undefined
		]);
	});
});

test('yes in many languages', () =>
	expect(['1', 'Ja', 'oui', 'SÍ', 'да', 'ναι', 'نعم', '0', 'no', ''].map(isYes)).toEqual([
		true,
		true,
		true,
		true,
		true,
		true,
		true,
		false,
		false,
		false
	]));
