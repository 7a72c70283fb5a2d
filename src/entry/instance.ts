import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { config, StartRefusal, useConfig } from '#platform/config';
import { fileTrouble, makeDataDir, takeLock } from '#platform/postgres';
import { onEnd, onEnding } from './ending.ts';
import type { Step } from './steps.ts';

const ENDING = 'ending';

/**
 * Takes this project's place as the one running platform; one that is just ending is waited for. Throws a StartRefusal where
 * another holds it.
 */
export async function beTheOnlyOne(step: Step): Promise<void> {
	const { dataDir, origin } = config();
	const file = join(await makeDataDir(dataDir), 'etwinning.lock');
	const take = async () => takeLock(file).catch((error: unknown) => Promise.reject(fileTrouble(error, dataDir)));
	let taken = await take();
	if ('holder' in taken && taken.holder.note === ENDING) {
		taken = await step('Waiting for the earlier run to end', async () => {
			for (;;) {
				const next = await take();
				if ('lock' in next || next.holder.note !== ENDING) return next;
				await sleep(100);
			}
		});
	}
	if ('holder' in taken) {
		const { pid, note } = taken.holder;
		throw new StartRefusal(`eTwinning runs already with the data in ${dataDir}: ${note || origin} (process ${pid}). End that one first.`);
	}
	const { note, release } = taken.lock;
	await note(origin);
	onEnd('lock', release);
	onEnding(() => note(ENDING));
}

/** Where the platform with this data is served: as ORIGIN says, else as the one that runs now has noted, so that links lead there. */
export async function servedAt(): Promise<string> {
	const { dataDir, origin, fixedOrigin } = config();
	const held = fixedOrigin ? '' : await readFile(join(dataDir, 'etwinning.lock'), 'utf8').catch(() => '');
	return /"note":"(https?:[^"]+)"/.exec(held)?.[1] ?? origin;
}

/** The addresses to listen on: `localhost` is two of them, and browsers differ in which they take. */
export const hosts = (): string[] => {
	const { host } = config();
	return host === undefined || host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
};

/**
 * Looks whether the port is free, before anything that takes long, and picks one where PORT=0.
 * Throws a StartRefusal where it is not.
 */
export async function checkPort(): Promise<void> {
	for (const host of hosts()) {
		const server = createServer();
		const port = await new Promise<number>((resolve, reject) => {
			server.once('error', reject);
			server.listen({ port: config().port, host, exclusive: true }, () => {
				const address = server.address();
				resolve(typeof address === 'object' && address ? address.port : config().port);
			});
		}).catch((error: NodeJS.ErrnoException) => {
			// A machine without IPv6 serves 127.0.0.1 alone.
			if (host === '::1' && error.code !== 'EADDRINUSE') return config().port;
			throw portTrouble(error);
		});
		await new Promise((resolve) => server.close(resolve));
		if (config().port === 0) useConfig({ port, ...(config().fixedOrigin ? {} : { origin: `http://localhost:${port}` }) });
	}
}

/** What the system says about listening, as a sentence. */
export function portTrouble(error: NodeJS.ErrnoException): unknown {
	const { port, host } = config();
	if (error.code === 'EADDRINUSE')
		return new StartRefusal(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`);
	if (error.code === 'EACCES')
		return new StartRefusal(`Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm start`);
	if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
		return new StartRefusal(`HOST=${host} is not an address of this machine.`);
	return error;
}
