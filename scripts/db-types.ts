/** `npm run db:types`: writes the table types from a freshly migrated database. With --check only compares. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '#platform/db';
import { startTestPostgres } from '#platform/postgres';

const TARGET = 'src/platform/db/tables.generated.ts';
const SCHEMAS = ['platform', 'identity', 'directory', 'messaging', 'partners', 'projects', 'twinspace', 'support'];

/** Migrates an empty database and describes its tables as TypeScript. Counts are numbers and days are text, as the parsers give them. */
async function generate(): Promise<string> {
	const given = process.env.TYPES_DATABASE_URL;
	const server = given ? undefined : await startTestPostgres();
	const admin = given || (server?.url ?? '');
	const name = `types_${process.pid}`;
	const client = new pg.Client({ connectionString: admin });
	await client.connect();
	try {
		await client.query(`create database ${name}`);
		const url = Object.assign(new URL(admin), { pathname: `/${name}` }).href;
		await migrate(url);
		const out = join(tmpdir(), `${name}.ts`);
		const args = ['--dialect', 'postgres', '--url', url, '--out-file', out, '--include-pattern', `(${SCHEMAS.join('|')}).*`];
		const types = [
			'--numeric-parser',
			'number',
			'--date-parser',
			'string',
			'--type-mapping',
			'{"int8":"number","citext":"string","bytea":"Buffer"}'
		];
		const run = spawnSync(process.execPath, ['node_modules/kysely-codegen/dist/cli/bin.js', ...args, ...types], { encoding: 'utf8' });
		if (run.status !== 0) throw new Error(run.stdout + run.stderr);
		return readFileSync(out, 'utf8');
	} finally {
		await client.query(`drop database if exists ${name} with (force)`);
		await client.end();
		await server?.stop();
	}
}

const types = await generate();
if (process.argv.includes('--check')) {
	if (types !== readFileSync(TARGET, 'utf8')) {
		process.stderr.write(`${TARGET} does not fit the migrations: run npm run db:types\n`);
		process.exitCode = 1;
	}
} else {
	writeFileSync(TARGET, types);
}
