import { readFile, stat } from 'node:fs/promises';
import { COMPLETENESS, importSchools, RegisterError, type ImportOrder, type ImportReport } from '#directory';
import { StartRefusal } from '#platform/config';
import type { Command, Given } from '../command.ts';
import type { Tell } from '../steps.ts';

const BAR = 24;
const number = (value: number) => value.toLocaleString('en');
const counted = (value: number, one: string) => `${number(value)} ${one}${value === 1 ? '' : 's'}`;

export const command: Command = {
	name: 'import-schools',
	summary: 'brings a national school register into the directory, from one or several CSV or JSON files',
	label: 'Importing the register',
	shape: (parser) =>
		parser
			.argument('<files...>', 'files of one register, of any vintage; the last one is believed most')
			.requiredOption('--country <XX>', 'the country or territory, by its two letters (ISO 3166-1)')
			.option('--source <name>', 'the register’s name, where a country has several')
			.option('--mapping <file>', 'says what columns mean where their headers do not (docs/school-registers.md)')
			.option('--completeness <how>', `what becomes of schools that are missing: ${COMPLETENESS.join(', ')}`, 'guarded')
			.option('--as-of <day>', 'the day the files describe, YYYY-MM-DD; by default today')
			.option('--dry-run', 'tells what would change and changes nothing'),
	run: async (given, tell) => {
		const report = await importSchools(await orderOf(given), await progress(given.args, tell)).catch(sentence);
		return { json: { ...report }, text: textOf(report) };
	}
};

async function orderOf({ args, options }: Given): Promise<ImportOrder> {
	const completeness = COMPLETENESS.find((one) => one === options.completeness);
	if (!completeness) throw new StartRefusal(`--completeness is one of ${COMPLETENESS.join(', ')}.`);
	return {
		country: String(options.country),
		files: args,
		completeness,
		dryRun: options.dryRun === true,
		...(typeof options.source === 'string' && { source: options.source }),
		...(typeof options.asOf === 'string' && { asOf: options.asOf }),
		...(typeof options.mapping === 'string' && {
			mapping: await readFile(options.mapping, 'utf8').catch(() => unreadable(String(options.mapping)))
		})
	};
}

/** A bar of the bytes read of all files. */
async function progress(files: readonly string[], tell: Tell): Promise<(bytes: number, schools: number) => void> {
	let all = 0;
	for (const file of files) all += (await stat(file).catch(() => unreadable(file))).size;
	let read = 0;
	return (bytes, schools) => {
		read += bytes;
		const share = Math.min(1, read / Math.max(1, all));
		const full = Math.round(share * BAR);
		tell(`${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${Math.round(share * 100)} %, ${counted(schools, 'school')}`);
	};
}

const unreadable = (file: string): never => {
	throw new StartRefusal(`The file ${file} cannot be read.`);
};
const sentence = (error: unknown): never => {
	if (error instanceof RegisterError) throw new StartRefusal(error.message);
	throw error;
};

function textOf(report: ImportReport): string {
	const { country, source, schools, added, updated, unchanged, vanished, missing, dryRun } = report;
	return [
		...report.files.map(textOfFile),
		`${country}, register "${source}": ${counted(schools, 'school')}${dryRun ? ' (dry run, nothing was changed)' : ''}: ` +
			`${number(added)} new, ${number(updated)} changed, ${number(unchanged)} unchanged, ${number(vanished)} vanished.`,
		...(missing > vanished
			? [
					`${counted(missing, 'school')} of this register ${missing === 1 ? 'is' : 'are'} not in these files, and not marked as vanished: ` +
						'the files may be a piece of it (--completeness complete says that they are not).'
				]
			: []),
		...report.rejectedFiles.map((file) => `Rows that were not imported, with their reasons: ${file}`)
	].join('\n');
}

function textOfFile(file: ImportReport['files'][number]): string {
	const counts: [number, string][] = [
		[file.rejected, 'rejected'],
		[file.closed, 'closed'],
		[file.noSchool, 'no schools'],
		[file.outside, 'outside the country, place dropped'],
		[file.unknownLevel, 'of unknown level']
	];
	const told = counts.filter(([count]) => count > 0).map(([count, what]) => `, ${number(count)} ${what}`);
	const layout = file.format === 'json' ? 'JSON' : file.format === '\t' ? 'tabs' : file.format;
	const { grid } = file;
	const guess = grid?.guessed
		? `\n  The positions were taken as EPSG:${grid.epsg}${grid.rival === null ? '' : `, though EPSG:${grid.rival} fits as well`}; a mapping file can say epsg = ….`
		: '';
	return `${file.file} (${file.encoding}, ${layout}): ${counted(file.rows, 'row')}, ${counted(file.schools, 'school')}${told.join('')}.${guess}`;
}
