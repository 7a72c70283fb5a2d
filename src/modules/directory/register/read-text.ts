import { createReadStream } from 'node:fs';
import { RegisterError } from './register-error.ts';
import { decideEncoding, startSurvey, surveyChunk, type Encoding } from './encoding.ts';

const CHUNK = 256 * 1024;

/** How files begin that hold no plain text, and what they are. */
const BINARY: readonly (readonly [string, string])[] = [
	['504b0304', 'a spreadsheet (.xlsx, .ods) or an archive'],
	['d0cf11e0', 'an old spreadsheet (.xls)'],
	['1f8b', 'compressed'],
	['25504446', 'a PDF'],
	['53514c69', 'an SQLite database']
];

/** Throws `RegisterError` for a file that is no text, with what to do about it. */
function refuseBinary(path: string, head: readonly number[]): void {
	const begin = Buffer.from(head).toString('hex');
	const kind = BINARY.find(([magic]) => begin.startsWith(magic))?.[1];
	if (kind) throw new RegisterError(`${path} is ${kind}. Save the table as CSV (UTF-8) and import that.`);
}

/** Reads a file once, to the end, and names its encoding. */
export async function detectEncoding(path: string, languages: readonly string[]): Promise<Encoding> {
	const survey = startSurvey();
	for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) surveyChunk(survey, chunk as Buffer);
	refuseBinary(path, survey.head);
	return decideEncoding(survey, languages);
}

/** A file's text in pieces, without the byte-order marks at its start (some registers carry two). `onBytes` hears how far it is. */
export async function* readText(
	path: string,
	encoding: Encoding,
	onBytes: (count: number) => void = () => undefined
): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	let begun = false;
	for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
		onBytes((chunk as Buffer).length);
		let text = decoder.decode(chunk as Buffer, { stream: true });
		if (!begun) text = text.replace(/^\ufeff+/, '');
		if (text === '') continue;
		begun = true;
		yield text;
	}
	const rest = decoder.decode();
	if (rest) yield rest;
}
