/** The demo world for journeys: filled once a run, by the application itself, and cloned for each file that asks. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startServer, type RunningServer } from '#platform/test';
import { inject } from 'vitest';

/** A server with a demo world of its own. `stop` ends it and takes the world away. */
export async function startDemoWorld(env: Record<string, string> = {}): Promise<RunningServer> {
	const template = `${inject('template')}_world`;
	await fillOnce(template);
	const name = `world_${process.pid}_${Date.now()}`;
	await asAdmin(`create database ${name} template ${template} strategy file_copy`);
	const dataDir = await mkdtemp(join(tmpdir(), 'etwinning-world-'));
	await cp(filesOf(template), dataDir, { recursive: true });
	const server = await startServer({ env: { DATABASE_URL: addressOf(name), DEMO: '1', ...env }, dataDir, within: 180 });
	return {
		...server,
		stop: async () => {
			await server.stop();
			await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
			await asAdmin(`drop database if exists ${name} with (force)`);
		}
	};
}

/** Files run beside each other: the first that comes fills the world, the others wait for it. */
async function fillOnce(template: string): Promise<void> {
	const gate = new pg.Client({ connectionString: inject('postgres') });
	await gate.connect();
	try {
		await gate.query('select pg_advisory_lock(hashtext($1))', [template]);
		const known = await asAdmin(`select 1 from pg_database where datname = '${template}'`);
		if (known === 0) await fill(template);
	} finally {
		await gate.end();
	}
}

async function fill(template: string): Promise<void> {
	const part = `${template}_part`;
	await asAdmin(`drop database if exists ${part} with (force)`);
	await asAdmin(`create database ${part} template ${inject('template')} strategy file_copy`);
	await rm(filesOf(template), { recursive: true, force: true });
	const server = await startServer({ env: { DATABASE_URL: addressOf(part), DEMO: '1' }, dataDir: filesOf(template), within: 180 });
	await server.stop();
	await asAdmin(`alter database ${part} rename to ${template}`);
}

/** The pictures and files of the world, which are no part of its database; taken away with it when the run ends. */
const filesOf = (template: string): string => join(tmpdir(), template);
const addressOf = (database: string): string => Object.assign(new URL(inject('postgres')), { pathname: `/${database}` }).href;

/** @returns how many rows there were */
async function asAdmin(statement: string): Promise<number> {
	const client = new pg.Client({ connectionString: inject('postgres') });
	await client.connect();
	try {
		return (await client.query(statement)).rowCount ?? 0;
	} finally {
		await client.end();
	}
}
