/** An object found in an array of the file. `array`: the name of that array, '' at the top. `record: null`: not readable. */
export type JsonRow = { line: number; array: string; record: Record<string, string> | null };

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** An object longer than this is no school. */
const LONGEST_OBJECT = 262_144;
const LONGEST_KEY = 200;

/**
 * Streams the objects that stand in arrays, wherever the arrays lie: `[{…}]`, `{"schools": [{…}]}`, GeoJSON features. Each object is
 * flattened: `{"geo": {"lat": 1}}` gives `geo.lat`, a GeoJSON point `geometry.lat` and `geometry.lon`. Only one object's text is in
 * memory at a time.
 */
export async function* readJson(text: AsyncIterable<string>): AsyncGenerator<JsonRow> {
	const scanner = new ObjectScanner();
	for await (const piece of text) yield* scanner.push(piece);
	if (scanner.isOpen()) yield { line: scanner.began, array: '', record: null };
}

class ObjectScanner {
	began = 1;
	private line = 1;
	private inString = false;
	private escaped = false;
	/** The last string outside captured objects; a colon after it makes it a key. */
	private word = '';
	private key = '';
	private stack: { sign: string; name: string }[] = [];
	/** Text of the object being captured; undefined between objects. */
	private captured: string | undefined;
	private depth = 0;

	isOpen(): boolean {
		return this.captured !== undefined;
	}

	*push(piece: string): Generator<JsonRow> {
		let from = 0;
		for (let at = 0; at < piece.length; at++) {
			const sign = piece[at] as string;
			if (sign === '\n') this.line++;
			if (this.inString) this.readString(sign);
			else if (sign === '"') {
				this.inString = true;
				if (!this.isOpen()) this.word = '';
			} else if (this.captured === undefined) {
				if (this.outside(sign)) from = at;
			} else if (this.closes(sign)) {
				const text = this.captured + piece.slice(from, at + 1);
				this.captured = undefined;
				yield { line: this.began, array: this.stack.at(-1)?.name ?? '', record: text.length > LONGEST_OBJECT ? null : readObject(text) };
			}
		}
		if (this.captured !== undefined && this.captured.length <= LONGEST_OBJECT) this.captured += piece.slice(from);
	}

	private readString(sign: string): void {
		if (this.escaped) this.escaped = false;
		else if (sign === '\\') this.escaped = true;
		else if (sign === '"') this.inString = false;
		else if (!this.isOpen() && this.word.length < LONGEST_KEY) this.word += sign;
	}

	/** Outside objects: true where one begins. */
	private outside(sign: string): boolean {
		if (sign === ':') this.key = this.word;
		else if (sign === '{' && this.stack.at(-1)?.sign === '[') {
			this.captured = '';
			this.depth = 1;
			this.began = this.line;
			return true;
		} else if (sign === '{' || sign === '[') {
			this.stack.push({ sign, name: this.key });
			this.key = '';
		} else if (sign === '}' || sign === ']') this.stack.pop();
		return false;
	}

	private closes(sign: string): boolean {
		if (sign === '{' || sign === '[') this.depth++;
		else if (sign === '}' || sign === ']') this.depth--;
		return this.depth === 0;
	}
}

function readObject(text: string): Record<string, string> | null {
	try {
		return Object.fromEntries(flat(JSON.parse(text) as Record<string, Json>, ''));
	} catch {
		return null;
	}
}

function* flat(object: Record<string, Json>, before: string): Generator<[string, string]> {
	const [lon, lat] = object.type === 'Point' && Array.isArray(object.coordinates) ? object.coordinates : [];
	if (typeof lon === 'number' && typeof lat === 'number') {
		yield [`${before}lon`, String(lon)];
		yield [`${before}lat`, String(lat)];
		return;
	}
	for (const [key, value] of Object.entries(object)) {
		if (value === null) yield [before + key, ''];
		else if (Array.isArray(value)) yield [before + key, value.filter((one) => typeof one !== 'object').join('; ')];
		else if (typeof value === 'object') yield* flat(value, `${before}${key}.`);
		else yield [before + key, value === true ? '1' : value === false ? '0' : String(value)];
	}
}
