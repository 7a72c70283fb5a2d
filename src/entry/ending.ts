import { setTimeout as sleep } from 'node:timers/promises';
import { StartRefusal } from '#platform/config';
import { log } from '#platform/log';

type Ender = { what: string; end: () => Promise<void> };

const enders: Ender[] = [];
const tellers: (() => Promise<void>)[] = [];
const lookers: (() => Promise<void>)[] = [];
let ending: Promise<void> | undefined;
let beganAt = 0;

/** Breaks off a start that was overtaken by its end. */
class Overtaken extends Error {}

/**
 * Whoever is about to start something says here how it ends; all ends in the reverse order. Throws when the end has begun, so that
 * nothing is started any more.
 */
export function onEnd(what: string, end: () => Promise<void>): void {
	if (isEnding()) throw new Overtaken();
	enders.push({ what, end });
}

/** Told at the first moment of the end, before anything ends. */
export function onEnding(tell: () => Promise<void>): void {
	tellers.push(tell);
}

/** Looks, when something broke, whether the reason is one that the person can mend; throws it then as a StartRefusal. */
export function onFailure(look: () => Promise<void>): void {
	lookers.push(look);
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
			void endAll().then(() => leave(0));
		});
	}
	process.once('disconnect', () => void endAll().then(() => leave(0)));
	process.channel?.unref();
	// Whoever read along may have gone: `npm start | head`.
	for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
	process.on('uncaughtException', (error) => {
		// A connection that breaks because its database was ended under it is no news.
		if (isEnding()) log().debug({ err: error }, 'while ending');
		else void fail(error);
	});
	// One request's bug must not end everybody's; what nobody awaited broke nothing that somebody waits for.
	process.on('unhandledRejection', (error) => log().error({ err: error }, 'nobody awaited this'));
	try {
		await start();
	} catch (error) {
		if (!isEnding()) await fail(error);
	}
}

async function fail(error: unknown): Promise<void> {
	tellTrouble(error instanceof StartRefusal ? error : ((await reason()) ?? error));
	await endAll(5_000);
	leave(1);
}

async function reason(): Promise<unknown> {
	for (const look of lookers) {
		const found = await look().then(
			() => undefined,
			(refusal: unknown) => refusal
		);
		if (found instanceof StartRefusal) return found;
	}
	return undefined;
}

/** After the end nothing is open any more and Node leaves by itself; what holds it longer than this was forgotten. */
const FORGOTTEN_MS = 2_000;

/**
 * Leaves with this exit code. Not by `process.exit`, which can wait for ever for a thread of V8 that in turn waits for the main
 * thread to collect garbage (seen once in a few dozen starts that were refused at once).
 */
function leave(code: number): void {
	process.exitCode = code;
	setTimeout(() => {
		log().debug({ open: process.getActiveResourcesInfo() }, 'left open');
		process.exit();
	}, FORGOTTEN_MS).unref();
}

/** A StartRefusal as its sentence; a bug with where it happened. */
export function tellTrouble(error: unknown): void {
	if (error instanceof StartRefusal) process.stderr.write(`\n${error.message}\n`);
	else log().fatal({ err: error }, 'ended by a bug');
}
