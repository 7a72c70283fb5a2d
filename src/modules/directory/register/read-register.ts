import { readFile, type FileReport } from './read-file.ts';
import { parseMapping } from './mapping.ts';
import type { RegisterCountry } from './register.ts';
import { RejectedFile } from './rejected-file.ts';
import { RegisterError } from './register-error.ts';
import type { RegisterSchool } from './row.ts';

/** Where a row stands: the number of the file in the order given, and its line. */
export type StagedRow = RegisterSchool & { file: number; line: number };
export type ReadOrder = {
	files: readonly string[];
	/** Text of a mapping file. */
	mapping?: string;
	/** The day the files describe, `YYYY-MM-DD`. */
	asOf: string;
};
export type RegisterReport = { files: FileReport[]; rejectedFiles: string[] };

/** Reads all files of a register in their order. `take` gets the schools in batches; `progress` hears of bytes since the last time, and of schools so far. */
export async function readRegister(
	order: ReadOrder,
	country: RegisterCountry,
	take: (rows: StagedRow[]) => Promise<void>,
	progress: (bytes: number, schools: number) => void
): Promise<RegisterReport> {
	if (!/^\d{4}-\d\d-\d\d$/.test(order.asOf)) throw new RegisterError(`"${order.asOf}" is not a day of the form YYYY-MM-DD.`);
	const mapping = parseMapping(order.mapping ?? '');
	const report: RegisterReport = { files: [], rejectedFiles: [] };
	let schools = 0;
	for (const [file, path] of order.files.entries()) {
		const rejected = new RejectedFile(path);
		await rejected.clear();
		try {
			const read = await readFile(path, country, mapping, order.asOf, {
				take: async (batch) => {
					await take(batch.map((row) => ({ ...row, file })));
					schools += batch.length;
				},
				reject: (row) => rejected.add(row),
				progress: (bytes) => progress(bytes, schools)
			});
			report.files.push(read);
		} catch (error) {
			throw unreadable(path, error);
		} finally {
			await rejected.close();
		}
		if (rejected.path) report.rejectedFiles.push(rejected.path);
	}
	return report;
}

/** What the file system says of a file, as a sentence; anything else as it is. */
function unreadable(path: string, error: unknown): unknown {
	const { code, syscall } = error as NodeJS.ErrnoException;
	return code && (syscall === 'open' || syscall === 'read') ? new RegisterError(`The file ${path} cannot be read (${code}).`) : error;
}
