import { readFile, stat } from 'node:fs/promises';
import { COMPLETENESS, importSchools, RegisterError, type Completeness, type ImportReport } from '#directory';
import { StartRefusal } from '#platform/config';
import type { Command, Given } from '../command.ts';
import type { Tell } from '../steps.ts';

const BAR = 24;
const number = new Intl.NumberFormat('en');

export const command: Command = {
	name: 'import-schools',
	summary: 'brings a national school register into the directory, from one or several CSV or JSON files',
	label: 'Importing the register',
	shape: (parser) =>
		parser
			.argument('<files...>', 'files of one register, of any vintage')
			.requiredOption('--country <XX>', 'the country, by its two letters (ISO 3166-1)')
			.option('--source <name>', 'the register’s name, where a country has several')
			.option('--mapping <file>', 'says what columns mean where their headers do not (see docs/school-registers.md)')
			.option('--completeness <how>', `what becomes of schools that are missing: ${COMPLETENESS.join(', ')}`, 'guarded')
			.option('--as-of <day>', 'the day the files describe, YYYY-MM-DD')
			.option('--dry-run', 'tells what would change and changes nothing'),
	run: async (given, tell) => {
		const report = await importSchools(await orderOf(given), await progress(given.args, tell)).catch(sentence);
		return { json: { ...report }, text: textOf(report) };
	}
};

async function orderOf({ args, options }: Given) {
	const completeness = COMPLETENESS.find((one) => one === options.completeness);
	if (!completeness) throw new StartRefusal(`--completeness is one of ${COMPLETENESS.join(', ')}.`);
	const mapping = typeof options.mapping === 'string' ? await readFile(options.mapping, 'utf8').catch(() => unreadable(String(options.mapping))) : undefined;
	return {
		country: String(options.country).toUpperCase(),
		files: args,
		completeness: completeness as Completeness,
		dryRun: options.dryRun === true,
		...(typeof options.source === 'string' && { source: options.source }),
		...(typeof options.asOf === 'string' && { asOf: options.asOf }),
		...(mapping !== undefined && { mapping })
	};
}

/** A bar of the bytes read over all files. */
async function progress(files: readonly string[], tell: Tell): Promise<(bytes: number, schools: number) => void> {
	let all = 0;
	for (const file of files) all += (await stat(file).catch(() => unreadable(file))).size;
	let [before, last] = [0, 0];
	return (bytes, schools) => {
		if (bytes < last) before += last;
		last = bytes;
		const share = Math.min(1, (before + bytes) / Math.max(1, all));
		const full = Math.round(share * BAR);
		tell(`${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${Math.round(share * 100)} %, ${number.format(schools)} schools`);
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
	const { schools, added, updated, unchanged, vanished, dryRun, country, rejectedFiles } = report;
	const lines = [`${country}: ${number.format(schools)} schools ${dryRun ? 'would be' : 'are'} in the register: ${number.format(added)} new, ${number.format(updated)} changed, ${number.format(unchanged)} unchanged, ${number.format(vanished)} vanished.`];
	for (const file of rejectedFiles) lines.push(`Rows that could not be read, with their reasons: ${file}`);
	return lines.join('\n');
}
