/**
 * Global set-up of the tests that need PostgreSQL: one server in memory without fsync, and in it one migrated database that
 * every test clones in a few milliseconds (`freshDatabase()` of #platform/test). The database can be left out by pointing
 * TEST_POSTGRES_URL at a server of one's own, where the user may create databases.
 */
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startTestPostgres } from '#platform/postgres';
import { prepareDatabase } from '../src/entry/prepare.ts';

export default async function startTestDatabase(project: TestProject): Promise<() => Promise<void>> {
	const own = process.env.TEST_POSTGRES_URL;
	const server = own ? { url: own, stop: async () => undefined } : await startTestPostgres();
	const template = `etwinning_template_${project.name}_${process.pid}`;
	await asAdmin(server.url, `create database ${template}`);
	await prepareDatabase(Object.assign(new URL(server.url), { pathname: `/${template}` }).href);
	// PostgreSQL clones only what nobody is connected to.
	await asAdmin(server.url, `alter database ${template} allow_connections false`);
	project.provide('postgres', server.url);
	project.provide('template', template);
	return async () => {
		await asAdmin(server.url, `drop database if exists ${template}_world`);
		await rm(join(tmpdir(), `${template}_world`), { recursive: true, force: true });
		await asAdmin(server.url, `drop database if exists ${template}`);
		await server.stop();
	};
}

async function asAdmin(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
