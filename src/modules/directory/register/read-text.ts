import { createReadStream } from 'node:fs';
import { decideEncoding, startSurvey, surveyChunk, type Encoding } from './encoding.ts';

const CHUNK = 256 * 1024;

/** Reads a file once, to the end, and names its encoding. */
export async function detectEncoding(path: string, languages: readonly string[]): Promise<Encoding> {
	const survey = startSurvey();
	for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) surveyChunk(survey, chunk as Buffer);
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
