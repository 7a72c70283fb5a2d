import { setTimeout as sleep } from 'node:timers/promises';
import { StartRefusal } from '#platform/config';
import { log } from '#platform/log';

type Ender = { what: string; end: () => Promise<void> };

const enders: Ender[] = [];
const tellers: (() => Promise<void>)[] = [];
let ending: Promise<void> | undefined;
let beganAt = 0;

/** Whoever starts something says here how it ends; it ends in the reverse order. */
export function onEnd(what: string, end: () => Promise<void>): void {
	enders.push({ what, end });
}

/** Told at the first moment of the end, before anything ends. */
export function onEnding(tell: () => Promise<void>): void {
	tellers.push(tell);
}

export const isEnding = (): boolean => ending !== undefined;

/** Ends everything that was started, the last first, each within `patience`; calling it again waits for the same end. */
export function endAll(patience = 30_000): Promise<void> {
	beganAt ||= Date.now();
	ending ??= (async () => {
		await Promise.allSettled(tellers.map((tell) => tell()));
		for (let next = enders.pop(); next; next = enders.pop()) {
			const { what, end } = next;
			const late = sleep(patience, 'late', { ref: false });
			const how = await Promise.race([end(), late]).catch((error: unknown) => log().error({ err: error, what }, 'did not end in order'));
			if (how === 'late') log().error({ what }, 'took too long to end');
		}
	})();
	return ending;
}

/** One Ctrl-C arrives several times: from the terminal and from npm. A person's second one comes later than this. */
const SAME_MS = 1_000;

/**
 * Runs a process from its first step to its end: `start` sets things up with `onEnd`. SIGINT, SIGTERM, a closed terminal or the
 * end of the process that started us end it in order with exit code 0; a second signal ends it at once. What stops the start is
 * told in one sentence with exit code 1.
 */
export async function runProcess(start: () => Promise<void>): Promise<void> {
	for (const [signal, number] of [
		['SIGINT', 2],
		['SIGTERM', 15],
		['SIGHUP', 1]
	] as const) {
		process.on(signal, () => {
			if (isEnding() && Date.now() - beganAt > SAME_MS) process.exit(128 + number);
			void endAll().then(() => process.exit(0));
		});
	}
	process.once('disconnect', () => void endAll().then(() => process.exit(0)));
	process.channel?.unref();
	process.on('uncaughtException', (error) => void fail(error));
	// One request's bug must not end everybody's; what nobody awaited broke nothing that somebody waits for.
	process.on('unhandledRejection', (error) => log().error({ err: error }, 'nobody awaited this'));
	try {
		await start();
	} catch (error) {
		// What breaks because its database was ended under it is no news.
		if (!isEnding()) await fail(error);
	}
}

async function fail(error: unknown): Promise<never> {
	tellTrouble(error);
	await endAll(5_000);
	process.exit(1);
}

/** A StartRefusal as its sentence; a bug with where it happened. */
export function tellTrouble(error: unknown): void {
	if (error instanceof StartRefusal) process.stderr.write(`\n${error.message}\n`);
	else log().fatal({ err: error }, 'ended by a bug');
}
