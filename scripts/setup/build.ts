/** Builds the pages, unless those in build/ were made from just these sources. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.ts';

const STAMP = join(root, 'build', '.stamp');
/** All that a built page can depend on. */
const sources = [
	'src',
	'static',
	'scripts/messages',
	'scripts/messages-plugin.ts',
	'scripts/compile-messages.ts',
	'vite.config.ts',
	'package-lock.json',
	'package.json',
	'tsconfig.json'
];
const ignored = /\.test\.ts$|(^|\/)(generated|migrations)(\/|$)|\.generated\./;

/** @returns whether build/ holds what the present sources make */
export const isBuilt = (): boolean => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stateOfSources();

/**
 * Runs `vite build` and remembers from which sources.
 * @param onChild is given the running build, to end it when we are asked to end
 * @throws Error with what the build said
 */
export async function build(onChild: (end: () => void) => void = () => undefined): Promise<void> {
	// Read first: what changes while the build runs is not in it.
	const state = stateOfSources();
	rmSync(STAMP, { force: true });
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
	onChild(() => child.kill());
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
	const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
	if (code !== 0) throw new Error(`${said.trim()}\n\nThe pages could not be built. What the build said stands above.`);
	writeFileSync(STAMP, state);
}

/** By content: a fresh checkout gives every file a new date. */
function stateOfSources(): string {
	const hash = createHash('sha256').update(process.version);
	for (const source of sources) add(source);
	return hash.digest('hex');

	function add(path: string): void {
		if (ignored.test(path)) return;
		const here = join(root, path);
		if (!existsSync(here)) return;
		const entries = /\.\w+$/.test(path) ? undefined : readdirSync(here, { withFileTypes: true });
		if (!entries) return void hash.update(path).update('\0').update(readFileSync(here));
		for (const { name } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) add(`${path}/${name}`);
	}
}

if (import.meta.main) {
	await build().catch((error: Error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
