/**
 * What the two commands share before anything is installed: `npm start` and `npm test` run in a fresh clone with nothing
 * but some Node >= 20 and npm, so this file is plain JavaScript and uses no package.
 *
 *   ensureInstalled()   installs the packages where they are missing or differ from package-lock.json, and says so
 *   node24()            the Node 24 that came with the packages (or the one that runs), as a path
 *   handOver(script)     runs a TypeScript file under that Node and ends with its exit code
 *
 * A sentence for the reader, never a stack trace, is what fails here: see `explain`.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = 24;
const windows = process.platform === 'win32';

/** Prints one sentence and ends: for what the reader can mend. */
export function explain(sentence, code = 1) {
	process.stderr.write(`\n${sentence}\n`);
	process.exit(code);
}

/** Installs the packages of package-lock.json unless node_modules holds exactly them. */
export async function ensureInstalled() {
	const reason = whyInstall();
	if (!reason) return;
	console.log(`Installing packages (${reason}); this takes a minute or two.`);
	const started = Date.now();
	const seconds = () => Math.round((Date.now() - started) / 1000);
	const beat = setInterval(() => console.log(`  … still installing, ${seconds()} s`), 10_000);
	const { code, output } = await run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
	clearInterval(beat);
	if (code !== 0) explain(`${output}\nThe packages could not be installed: npm ended with ${code}. What it said stands above.`);
	console.log(`  packages installed in ${seconds()} s`);
}

/** Why the packages must be installed, in words; undefined where they are all there. */
export function whyInstall() {
	const hidden = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(hidden)) return 'first time';
	const want = packagesOf(join(root, 'package-lock.json'));
	const have = packagesOf(hidden);
	const stale = Object.keys(want).find((path) => {
		if (path === '') return false;
		// Optional packages of other systems are rightly absent; those that are here must fit.
		if (!have[path]) return !want[path].optional && !want[path].devOptional;
		return have[path].version !== want[path].version;
	});
	return stale && `${stale.replace(/^node_modules\//, '')} has changed`;
}

/** The path of a Node 24: the one among the packages, or the running one where it is new enough. */
export function node24() {
	const bundled = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
	if (existsSync(bundled)) return bundled;
	if (Number(process.versions.node.split('.')[0]) >= wanted) return process.execPath;
	return explain(
		`This system needs Node ${wanted} or newer (it has ${process.versions.node}, and no Node comes with the packages here). ` +
			'Install it from https://nodejs.org and run the command again.'
	);
}

/**
 * Runs a script of this project under Node 24 with this terminal, passes the ending signals on to it and ends as it ends.
 * @param {string} script path from the root
 * @param {string[]} args
 */
export function handOver(script, args = process.argv.slice(2)) {
	const child = spawn(node24(), [join(root, script), ...args], { cwd: root, stdio: 'inherit', env: withBin(), shell: windows });
	// The terminal sends Ctrl-C to the child as well: stay until it has ended in order.
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => signal === 'SIGINT' || child.kill(signal));
	child.on('error', (error) => explain(`Node could not be started: ${error.message}`));
	child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

/** The environment with the packages' commands first on the path, so that children find Node 24 as `node`. */
export function withBin(env = process.env) {
	const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
	return { ...env, [key]: `${join(root, 'node_modules', '.bin')}${windows ? ';' : ':'}${env[key] ?? ''}` };
}

function packagesOf(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
	} catch {
		return {};
	}
}

function run(command, args) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: windows });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
		child.on('error', (error) => resolve({ code: 1, output: error.message }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}
