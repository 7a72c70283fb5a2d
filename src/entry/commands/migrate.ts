import { db, sql } from '#platform/db';
import type { Command } from '../command.ts';

/** Every command brings the tables up to date before it runs; this one does nothing else. */
export const command: Command = {
	name: 'migrate',
	summary: 'brings the database to the present schema',
	label: 'Looking at the schema',
	run: async () => {
		const { rows } = await sql<{ name: string }>`select name from public.kysely_migration order by name`.execute(db());
		const applied = rows.map(({ name }) => name);
		return { json: { applied }, text: `The database is up to date: ${applied.length} migrations, the last one ${applied.at(-1)}.` };
	}
};
