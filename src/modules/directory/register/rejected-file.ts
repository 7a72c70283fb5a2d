import { open, readFile, rm, type FileHandle } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RejectedRow } from './read-file.ts';
import { RegisterError } from './register-error.ts';

const HEADER = 'line,record,reason,code,name';

/** A cell that no spreadsheet takes for a formula (quality I9). */
function cell(value: string | number | null): string {
	const text = String(value ?? '');
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The list of rows that were not imported, `<file>.rejected.csv` beside the register, or in the working folder where the register's is
 * read-only. It names line, reason, code and name and nothing else of the row, which may speak of persons. Made with the first row; a
 * list of an earlier import is removed.
 */
export class RejectedFile {
	path: string | null = null;
	private readonly places: string[];
	private handle: FileHandle | undefined;

	constructor(register: string) {
		const name = `${basename(register)}.rejected.csv`;
		this.places = [`${register}.rejected.csv`, join(process.cwd(), name)];
	}

	async clear(): Promise<void> {
		for (const place of this.places) {
			const begun = await readFile(place, 'utf8').catch(() => '');
			if (begun.startsWith(`\ufeff${HEADER}`)) await rm(place, { force: true }).catch(() => undefined);
		}
	}

	async add(row: RejectedRow): Promise<void> {
		this.handle ??= await this.create();
		await this.handle.write(`${[row.line, row.record, row.reason, row.code, row.name].map(cell).join(',')}\r\n`);
	}

	async close(): Promise<void> {
		await this.handle?.close();
		this.handle = undefined;
	}

	private async create(): Promise<FileHandle> {
		for (const place of this.places) {
			const handle = await open(place, 'w').catch(() => undefined);
			if (!handle) continue;
			this.path = place;
			await handle.write(`\ufeff${HEADER}\r\n`);
			return handle;
		}
		throw new RegisterError(`The list of rejected rows can be written neither to ${this.places.join(' nor to ')}.`);
	}
}
