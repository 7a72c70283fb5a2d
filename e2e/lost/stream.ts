/** People who write into one thread as fast as they are answered, and what they were told was kept. */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { makeTeacher } from '#directory/seed';
import { config, useConfig } from '#platform/config';
import { closeDb, useDatabase, type Db } from '#platform/db';
import { connectOrStart } from '#platform/postgres';
import { startServer, type RunningServer } from '#platform/test';
import { makeSpace } from '#twinspace/seed';
import { aThread, makePeople } from '../rights/stage.ts';
import { clientFor, type Client } from '../support/clients.ts';

const WRITERS = 6;

/** Does something on the server's own database, which it shares. */
export async function onDatabase<T>(dataDir: string, work: (db: Db, url: string) => Promise<T>): Promise<T> {
	const before = config();
	// With the server's own key of secrets, too; other tests of this process have one of theirs.
	useConfig({ dataDir, secretsKey: undefined });
	const shared = await connectOrStart(dataDir, { onTrouble: () => undefined });
	try {
		return await work(useDatabase(shared.url, { max: 2 }), shared.url);
	} finally {
		await closeDb();
		await shared.leave();
		useConfig(before);
	}
}

export type Writers = { path: string; threadId: string; clients: Client[] };

/** A project with teachers enough, their thread, and a session for each. */
export const letWritersIn = (server: RunningServer): Promise<Writers> =>
	onDatabase(server.dataDir, async (db) => {
		const people = await makePeople(db);
		const members = await Promise.all(Array.from({ length: WRITERS }, () => makeTeacher(db, { country: 'FR' })));
		const space = await makeSpace(db, { founders: [people.estonian, people.italian], members });
		const { threadId } = await aThread(db, space, people);
		const clients = await Promise.all(members.map(({ actor }) => clientFor(db, server, actor)));
		return { path: `/spaces/${space.id}/forum/threads/${threadId}`, threadId, clients };
	});

/** All write at once until `until` has passed; returns every text whose keeping was acknowledged. */
export async function write(
	{ path, clients }: Writers,
	mark: string,
	until: () => boolean,
	acknowledged: string[] = []
): Promise<string[]> {
	await Promise.all(
		clients.map(async (client, writer) => {
			for (let at = 0; !until(); at += 1) {
				const body = `${mark}: ${writer} wrote ${at}.`;
				const status = await client.post(`${path}?/reply`, { body }).then(
					(answer) => answer.status,
					() => 0
				);
				if (status === 303) acknowledged.push(body);
				else await pause(100);
			}
		})
	);
	return acknowledged;
}

/** Those of the acknowledged texts that are not there, or not once. */
export async function lostOf(server: RunningServer, { threadId }: Writers, acknowledged: readonly string[]): Promise<string[]> {
	const rows = await onDatabase(server.dataDir, (db) =>
		db.selectFrom('twinspace.post').select('body').where('thread_id', '=', threadId).execute()
	);
	const counts = new Map<string, number>();
	for (const { body } of rows) counts.set(body, (counts.get(body) ?? 0) + 1);
	return acknowledged.filter((body) => counts.get(body) !== 1);
}

/** Every process of the database ends as in a power cut. We must not hold it then: whoever holds it mends it. */
export async function killPostgres(dataDir: string): Promise<void> {
	const pids = await onDatabase(dataDir, async (_, url) => {
		const client = new pg.Client({ connectionString: url });
		await client.connect();
		const first = await client.query<{ pid: string }>("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid");
		const others = await client.query<{ pid: number }>('select pid from pg_stat_activity where pid <> pg_backend_pid()');
		await client.end();
		return [...first.rows, ...others.rows].map(({ pid }) => Number(pid));
	});
	for (const pid of pids) {
		try {
			process.kill(pid, 'SIGKILL');
		} catch (error) {
			// A connection that has been closed meanwhile has no process any more.
			if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
		}
	}
}

export async function untilReady({ url, output }: RunningServer): Promise<void> {
	for (const limit = Date.now() + 30_000; Date.now() < limit; await pause(100)) {
		const ready = await fetch(`${url}/readyz`).then(
			({ ok }) => ok,
			() => false
		);
		if (ready) return;
	}
	throw new Error(`The server did not become ready again. It said:\n${output()}`);
}

/** The same data under a new process. */
export const startAgain = ({ dataDir }: RunningServer): Promise<RunningServer> => startServer({ dataDir, env: { DEMO: '0' } });
