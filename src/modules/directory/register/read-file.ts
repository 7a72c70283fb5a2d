import { openRegister, type FileReading, type RegisterCountry } from './register.ts';
import type { Mapping } from './mapping.ts';
import type { RegisterSchool, Rejection } from './row.ts';

export type RejectedRow = { file: string; line: number; record: number; reason: Rejection; code: string | null; name: string | null };
/** What became of the rows of one file. `outside`: positions beyond the country, dropped. `unknownLevel`: schools whose level is not told. */
export type FileReport = FileReading & {
	rows: number;
	schools: number;
	closed: number;
	noSchool: number;
	rejected: number;
	withPlace: number;
	outside: number;
	unknownLevel: number;
};
export type Reader = {
	/** Takes schools in batches, with the line each stands in. */
	take(schools: (RegisterSchool & { line: number })[]): Promise<void>;
	reject(row: RejectedRow): Promise<void> | void;
	/** Hears how far the reading is, in bytes since the last time, and of each row. */
	progress(bytes: number): void;
};

const BATCH = 1000;

/** Reads one file of a register from end to end in batches; memory stays the same however long it is. */
export async function readFile(
	path: string,
	country: RegisterCountry,
	mapping: Mapping,
	asOf: string,
	reader: Reader
): Promise<FileReport> {
	const { reading, rows } = await openRegister(path, country, mapping, asOf, (bytes) => reader.progress(bytes));
	const report: FileReport = {
		...reading,
		rows: 0,
		schools: 0,
		closed: 0,
		noSchool: 0,
		rejected: 0,
		withPlace: 0,
		outside: 0,
		unknownLevel: 0
	};
	let batch: (RegisterSchool & { line: number })[] = [];
	for await (const { line, record, outcome } of rows) {
		report.rows++;
		if (outcome.kind === 'skipped') report[outcome.reason === 'closed' ? 'closed' : 'noSchool']++;
		else if (outcome.kind === 'rejected') {
			report.rejected++;
			await reader.reject({ file: path, line, record, reason: outcome.reason, code: outcome.code, name: outcome.name });
		} else {
			report.schools++;
			if (outcome.place === 'found') report.withPlace++;
			if (outcome.place === 'outside') report.outside++;
			if (outcome.school.levels.includes('unknown')) report.unknownLevel++;
			batch.push({ ...outcome.school, line });
			if (batch.length === BATCH) {
				await reader.take(batch);
				batch = [];
			}
		}
	}
	if (batch.length > 0) await reader.take(batch);
	return report;
}
