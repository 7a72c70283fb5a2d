import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration, type MigrationProvider } from 'kysely/migration';
import { connect } from './connection.ts';

export type Migrated = { applied: string[] };

/** Folders whose `migrations/*.sql` make up the schema; files are ordered by the time in their name, across modules. */
async function migrationFiles(): Promise<{ name: string; path: string }[]> {
	const src = join(import.meta.dirname, '..', '..');
	const found: { name: string; path: string }[] = [];
	for (const parent of ['platform', 'modules']) {
		for (const part of await readdir(join(src, parent))) {
			const folder = join(src, parent, part, 'migrations');
			const names = await readdir(folder).catch(() => []);
			for (const name of names) if (name.endsWith('.sql')) found.push({ name: name.slice(0, -4), path: join(folder, name) });
		}
	}
	return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

class SqlFiles implements MigrationProvider {
	async getMigrations(): Promise<Record<string, Migration>> {
		const all: Record<string, Migration> = {};
		for (const { name, path } of await migrationFiles()) {
			all[name] = {
				up: async (db: Kysely<unknown>) => {
					const text = await readFile(path, 'utf8');
					// Simple-query protocol: one file is many statements, and no parameters.
					await sql.raw(text).execute(db);
				}
			};
		}
		return all;
	}
}

/** Brings the database at `url` to the present schema; safe to run from several nodes at once (advisory lock). Throws on failure. */
export async function migrate(url: string): Promise<Migrated> {
	const { kysely } = connect(url, 2);
	try {
		const migrator = migratorOf(kysely as unknown as Kysely<unknown>);
		const { error, results } = await migrator.migrateToLatest();
		if (error) throw error;
		return { applied: (results ?? []).map((result) => result.migrationName) };
	} finally {
		await kysely.destroy();
	}
}

/** Names of migrations that the database at `url` still lacks. */
export async function pendingMigrations(url: string): Promise<string[]> {
	const { kysely } = connect(url, 1);
	try {
		const all = await migratorOf(kysely as unknown as Kysely<unknown>).getMigrations();
		return all.filter((one) => !one.executedAt).map((one) => one.name);
	} finally {
		await kysely.destroy();
	}
}

const migratorOf = (db: Kysely<unknown>) =>
	// Modules grow side by side, so a new file may carry an earlier time than one that has already run.
	new Migrator({ db, provider: new SqlFiles(), migrationTableSchema: 'public', allowUnorderedMigrations: true });
