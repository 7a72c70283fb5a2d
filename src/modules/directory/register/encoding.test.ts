import { expect, test } from 'vitest';
import { CODE_PAGES, type CodePage } from './encoding.data.ts';
import { decideEncoding, startSurvey, surveyChunk } from './encoding.ts';

/** Writes text in a code page, the way TextDecoder reads it. */
export function encode(text: string, page: CodePage): Uint8Array {
	const letters = new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
	return Uint8Array.from([...text], (letter) => {
		const byte = letters.indexOf(letter);
		if (byte < 0) throw new Error(`${page} has no ${letter}`);
		return byte;
	});
}
function decide(bytes: Uint8Array, languages: string[], chunk = 7): string {
	const survey = startSurvey();
	for (let at = 0; at < bytes.length; at += chunk) surveyChunk(survey, bytes.subarray(at, at + chunk));
	return decideEncoding(survey, languages);
}
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

const CZECH = 'Základní škola Žďár nad Sázavou;Dolní 3\nGymnázium Dr. Antona Randy;Jablonec\n';
const POLISH = 'Szkoła Podstawowa nr 1 im. Świętej Jadwigi;ul. Zażółcona\nŁódź;Liceum\n';
const BULGARIAN = 'Средно училище "Неофит Рилски";гр. Банско\nНачално училище;с. Добринище\n';
const GERMAN = 'Städtische Grundschule Köln;Straße 5\nGymnasium Münster;Überwasserstraße\n';
const TURKISH = 'İstiklal İlkokulu;Çankaya\nAtatürk Lisesi;Şişli Muğla Ağrı Beşiktaş\n';
const SERBIAN_LATIN = 'Osnovna škola Đura Daničić;Niš\nGimnazija Čačak;Užice Šabac Ćićevac\n';
const GREEK = '1ο Δημοτικό Σχολείο Αθηνών;Πατησίων 4\nΓενικό Λύκειο;Θεσσαλονίκη\n';
const LATVIAN = 'Rīgas Valsts ģimnāzija;Raiņa bulvāris\nJelgavas sākumskola;Ķekava Šķūņi\n';

test.each([
	['Czech', CZECH, 'cs', 'windows-1250'],
	['Polish', POLISH, 'pl', 'windows-1250'],
	['Polish', POLISH, 'pl', 'iso-8859-2'],
	['Bulgarian', BULGARIAN, 'bg', 'windows-1251'],
	['German', GERMAN, 'de', 'windows-1252'],
	['Turkish', TURKISH, 'tr', 'windows-1254'],
	['Serbian in Latin letters', SERBIAN_LATIN, 'sr', 'windows-1250'],
	['Greek', GREEK, 'el', 'windows-1253'],
	['Latvian', LATVIAN, 'lv', 'windows-1257']
] as const)('%s text: %# in its code page', (_, text, language, page) => {
	expect(decide(encode(text, page), [language])).toBe(page);
});

test.each([
	['German', GERMAN, 'windows-1252'],
	['Bulgarian', BULGARIAN, 'windows-1251'],
	['Polish', POLISH, 'windows-1250']
] as const)('%s is recognised without a hint of language', (_, text, page) => {
	expect(decide(encode(text.repeat(20), page), [])).toBe(page);
});

test('every code page can be decoded here', () => {
	for (const page of CODE_PAGES) expect(() => new TextDecoder(page)).not.toThrow();
});

test('UTF-8: plain, with one mark, with two, cut anywhere into chunks', () => {
	for (const mark of ['', '\ufeff', '\ufeff\ufeff']) {
		for (const chunk of [1, 2, 3, 5, 4096]) expect(decide(utf8(mark + CZECH + BULGARIAN), ['cs'], chunk)).toBe('utf-8');
	}
});
test('plain ASCII is UTF-8', () => expect(decide(utf8('code;name\n1;Skola\n'), ['cs'])).toBe('utf-8'));
test('an empty file is UTF-8', () => expect(decide(utf8(''), ['cs'])).toBe('utf-8'));
test('UTF-8 with one damaged byte is still UTF-8', () => {
	expect(decide(Buffer.concat([utf8(BULGARIAN.repeat(50)), Uint8Array.of(0xe9), utf8('\n')]), ['bg'])).toBe('utf-8');
});
test.each([CZECH, BULGARIAN, GREEK, TURKISH])('UTF-16 with and without mark (%#)', (text) => {
	expect(decide(Buffer.from(`\ufeff${text}`, 'utf16le'), [])).toBe('utf-16le');
	expect(decide(Buffer.from(text, 'utf16le'), [])).toBe('utf-16le');
	expect(decide(utf16be(`\ufeff${text}`), [])).toBe('utf-16be');
	expect(decide(utf16be(text), [])).toBe('utf-16be');
});
