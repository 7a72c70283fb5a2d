import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const HEADER = [
	'Numer RSPO',
	'Nazwa szkoły',
	'Ulica',
	'Numer budynku',
	'Kod pocztowy',
	'Miejscowość',
	'Województwo',
	'Typ szkoły',
	'Imię i nazwisko dyrektora',
	'Telefon',
	'E-mail',
	'Strona www',
	'X',
	'Y'
];
const KINDS = ['Szkoła Podstawowa', 'Liceum Ogólnokształcące', 'Technikum', 'Przedszkole', 'Branżowa Szkoła I Stopnia'];
const TOWNS = ['Łódź', 'Kraków', 'Żywiec', 'Gdańsk', 'Świdnica', 'Poznań', 'Białystok'];
/** The Polish letters of Windows-1250, whose other letters are ASCII here. */
const LETTERS: Record<string, number> = {
	ą: 0xb9,
	ć: 0xe6,
	ę: 0xea,
	ł: 0xb3,
	ń: 0xf1,
	ó: 0xf3,
	ś: 0x9c,
	ź: 0x9f,
	ż: 0xbf,
	Ł: 0xa3,
	Ś: 0x8c,
	Ż: 0xaf,
	Ó: 0xd3
};
const encode = (text: string) => Uint8Array.from([...text], (letter) => LETTERS[letter] ?? letter.charCodeAt(0));

function rowOf(at: number): string {
	const [kind = '', town = ''] = [KINDS[at % KINDS.length], TOWNS[at % TOWNS.length]];
	const place = [200_000 + (at % 997) * 600, 200_000 + (at % 991) * 500];
	const fields = [
		10_000 + at,
		`${kind} nr ${at}`,
		'ul. Długa',
		(at % 99) + 1,
		'00-950',
		town,
		'mazowieckie',
		kind,
		'Jan Kowalski',
		'221234567',
		`sp${at}@szkola${at % 500}.pl`,
		`www.szkola${at}.pl`
	];
	return `${[...fields, ...place].map((field) => `"${field}"`).join(';')}\r\n`;
}

/** Writes a register of that many Polish schools as an office computer would: Windows-1250, semicolons, metres of the national grid. */
export async function writeBigRegister(path: string, rows: number): Promise<string> {
	const out = createWriteStream(path);
	out.write(encode(`${HEADER.join(';')}\r\n`));
	for (let at = 0; at < rows; at++) if (!out.write(encode(rowOf(at)))) await once(out, 'drain');
	out.end();
	await once(out, 'close');
	return path;
}
