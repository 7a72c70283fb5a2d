import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { atPlaceOf } from './place.ts';
import { serve, type Server, type ServerOptions } from './server.ts';

export type Shared = {
	/** Of the platform's database; stays the same when the server has to be started again. */
	url: string;
	/** Throws a StartRefusal where the disk is as good as full: what broke then broke for that. */
	checkRoom: () => Promise<void>;
	/** Leaves the server; whoever leaves last ends it. */
	leave: () => Promise<void>;
};

export type SharingOptions = ServerOptions & {
	/** Told when the server was lost and is being started again, when it is back, and why it could not be. */
	onTrouble?: (what: 'lost' | 'back' | 'failed', error?: unknown) => void;
};

/** Held in common by everybody who uses the server, alone by the one who ends it. Any fixed number does. */
const LOCK = 7_386_104;

/**
 * Starts the embedded server of `dataDir` or shares the one that runs: the platform, a command and a second command may use it at
 * the same time. Each holds one connection with a shared advisory lock, which ends with the process however that ends; who leaves
 * and can have the lock alone was the last. A server that dies meanwhile is started again on the same port.
 */
export async function connectOrStart(dataDir: string, options: SharingOptions = {}): Promise<Shared> {
	const start = (port: number) => hold(() => atPlaceOf(dataDir, (place) => serve(place, { ...options, port })));
	let leaving = false;
	let mending: Promise<void> | undefined;
	let held = await start(options.port ?? 0);
	watch();

	function watch(): void {
		held.client.on('end', () => {
			if (!leaving) mending = mend();
		});
	}

	async function mend(): Promise<void> {
		options.onTrouble?.('lost');
		for (let pause = 100; !leaving; pause = Math.min(pause * 2, 10_000)) {
			try {
				held = await start(held.server.port);
				watch();
				options.onTrouble?.('back');
				return;
			} catch (error) {
				options.onTrouble?.('failed', error);
				await sleep(pause);
			}
		}
	}

	return {
		url: held.server.url,
		checkRoom: () => atPlaceOf(dataDir, async () => undefined),
		leave: async () => {
			leaving = true;
			await mending?.catch(() => undefined);
			if (await wasLast(held.client)) await held.server.stop();
			await held.client.end().catch(() => undefined);
		}
	};
}

type Held = { server: Server; client: pg.Client };

/** A server may be ending just when we join it: then the lock is not given, and the next round starts another. */
async function hold(start: () => Promise<Server>): Promise<Held> {
	for (let round = 0; ; round++) {
		const server = await start();
		const client = new pg.Client({ connectionString: server.adminUrl, application_name: 'etwinning keeper', keepAlive: true });
		client.on('error', () => undefined);
		try {
			await client.connect();
			await client.query('select pg_advisory_lock_shared($1)', [LOCK]);
			return { server, client };
		} catch (error) {
			await client.end().catch(() => undefined);
			if (round >= 20) throw error;
			await sleep(100);
		}
	}
}

async function wasLast(client: pg.Client): Promise<boolean> {
	try {
		await client.query('select pg_advisory_unlock_shared($1)', [LOCK]);
		const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [LOCK]);
		return rows[0]?.alone === true;
	} catch {
		// The server has gone already.
		return false;
	}
}
