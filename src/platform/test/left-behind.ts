/**
 * What all files of a process share, and what each must therefore leave as it found it: variables of the environment, the folder, the
 * clock, and what the platform hangs on the process (its configuration, an open database, a store).
 */
import { afterAll } from 'vitest';
import type { Config } from '#platform/config';

type Shared = Record<string, unknown>;
const ours = globalThis as unknown as Shared;
/** Kept under the place that it came from, so it is never taken for another's; set by sharp when it is loaded. */
const HARMLESS = new Set(['etwinningSecretsKey', 'VIPSHOME']);
/** Who puts other functions here moves or stops the clock for everybody. */
const CLOCK = ['Date', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance'];

export type State = { environment: Record<string, string | undefined>; folder: string; clock: Shared; platform: Shared };

const platformNow = (): Shared =>
	Object.fromEntries(
		Object.entries(ours).filter(([name, value]) => name.startsWith('etwinning') && !HARMLESS.has(name) && value !== undefined)
	);

export const stateNow = (): State => ({
	environment: Object.fromEntries(Object.entries(process.env).filter(([name]) => !HARMLESS.has(name))),
	folder: process.cwd(),
	clock: Object.fromEntries(CLOCK.map((name) => [name, ours[name]])),
	platform: platformNow()
});

/** What the platform hangs on the process is what it was then, and no more. */
export function putBackPlatform(then: Shared): void {
	for (const name of Object.keys(platformNow())) if (!(name in then)) Reflect.deleteProperty(ours, name);
	Object.assign(ours, then);
}

/** For a file that chooses another configuration or store: when it ends, they are as they are now. */
export function leaveAsFound(): void {
	const then = platformNow();
	afterAll(() => putBackPlatform(then));
}

/** Everything is as it was then, so that only one file is told of what it left. */
export function putBack(then: State): void {
	for (const name of Object.keys(stateNow().environment)) if (!(name in then.environment)) Reflect.deleteProperty(process.env, name);
	Object.assign(process.env, then.environment);
	if (process.cwd() !== then.folder) process.chdir(then.folder);
	Object.assign(ours, then.clock);
	putBackPlatform(then.platform);
}

/** What is otherwise than it was, one sentence each; `read` is what the configuration says where nobody set it. */
export function leftBehind(then: State, read: () => Config): string[] {
	const now = stateNow();
	const changed = (before: Shared, after: Shared): string[] =>
		[...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]);
	return [
		...changed(then.environment, now.environment).map((name) => `${name} of the environment is ${now.environment[name] ?? 'gone'}`),
		...(now.folder === then.folder ? [] : [`the folder is ${now.folder}`]),
		...changed(then.clock, now.clock).map((name) => `${name} is another function`),
		...changed(then.platform, now.platform)
			.filter((name) => name !== 'etwinningConfig')
			.map((name) => `${name} is ${name in now.platform ? 'still open or another' : 'gone'}`),
		...settingsChanged(then.platform.etwinningConfig ?? read(), now.platform.etwinningConfig ?? read())
	];
}

function settingsChanged(before: unknown, after: unknown): string[] {
	const [was, is] = [before, after].map(
		(config) => new Map(Object.entries(config as Config).map(([name, value]) => [name, JSON.stringify(value)]))
	);
	return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
		.filter((name) => was?.get(name) !== is?.get(name))
		.map((name) => `the setting ${name} is ${is?.get(name) ?? 'gone'}`);
}
