import { asSystem } from '#platform/usecase';
import { dayOf } from '../country.ts';
import { loadCountries } from '../country.sql.ts';
import {
	coverage,
	countChange,
	markVanished,
	matchStaged,
	openStaging,
	stageRows,
	writeStaged,
	type RegisterChange
} from '../register.sql.ts';
import { readRegister, type ReadOrder, type RegisterReport } from '../register/read-register.ts';
import { registerCountry } from '../register/register-country.ts';
import { marksVanished, type Completeness } from '../register/vanishing.ts';

/** `source`: the register's name, where a country has several. `asOf`: the day the files describe; by default today. */
export type ImportOrder = Omit<ReadOrder, 'asOf'> & {
	country: string;
	source?: string;
	completeness?: Completeness;
	asOf?: string;
	dryRun?: boolean;
};
/** `missing`: schools of this source that the import does not know; `vanished`: those of them that were marked. */
export type ImportReport = RegisterChange &
	RegisterReport & { country: string; source: string; dryRun: boolean; unchanged: number; missing: number; vanished: number };

/**
 * Brings a national register into the directory, from one or several files. Throws `RegisterError` with a sentence where country,
 * mapping or file cannot be followed; nothing is changed then. `progress` hears of bytes and schools read.
 */
export const importSchools = (
	order: ImportOrder,
	progress: (bytes: number, schools: number) => void = () => undefined
): Promise<ImportReport> =>
	asSystem('directory.import-schools', async (ctx) => {
		const { tx, now } = ctx;
		const country = registerCountry(await loadCountries(tx), order.country, now);
		const target = { country: country.code, source: order.source ?? country.code.toLowerCase() };
		await openStaging(tx, target.country);
		const read = await readRegister({ ...order, asOf: order.asOf ?? dayOf(now) }, country, (rows) => stageRows(tx, rows), progress);

		await matchStaged(tx, target);
		const change = await countChange(tx, target);
		const known = await coverage(tx, target);
		const missing = known.existing - known.covered;
		const mark = marksVanished(order.completeness ?? 'guarded', known);
		if (!order.dryRun) {
			if (mark) await markVanished(tx, target, now);
			await writeStaged(tx, target, now);
			ctx.note(target.country, { source: target.source, ...change, vanished: mark ? missing : 0 });
		}
		const unchanged = change.schools - change.added - change.updated;
		return { ...target, dryRun: order.dryRun ?? false, ...change, unchanged, missing, vanished: mark ? missing : 0, ...read };
	});
