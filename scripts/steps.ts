/**
 * Runs the steps of `npm run check` and `npm test`: several at a time, each with its name, its seconds and a tick; what a
 * step says is shown only where it failed (or as it comes, for the long ones). One step is one check; a step of tests counts
 * as its tests.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { withBin } from './bootstrap.mjs';
import { root } from './files.ts';

export type Step = {
	name: string;
	/** The command with its arguments; commands of packages are found by name. */
	run: string[];
	/** Its tests are counted by the JSON report that Vitest writes. */
	tests?: boolean;
	/** Shows its output as it comes. */
	live?: boolean;
	/** Seconds after which it is given up: a step that hangs is a failure, too. */
	most?: number;
	env?: Record<string, string>;
};
export type Tally = { passed: number; failed: number; skipped: number };

const running = new Map<ChildProcess, { name: string; since: number }>();
let lists = 0;
let beat: NodeJS.Timeout | undefined;
const reports = mkdtempSync(join(tmpdir(), 'etwinning-checks-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.on(signal, () => {
		for (const child of running.keys()) child.kill('SIGTERM');
		process.exit(signal === 'SIGINT' ? 130 : 143);
	});
}

/**
 * Runs the steps, as many at a time as there are processors but at most four, in their order. A list among them is one after
 * the other: what must not run beside each other.
 */
export async function runSteps(steps: (Step | Step[])[], lanes = Math.min(4, availableParallelism())): Promise<Tally> {
	const queue = [...steps];
	const sum: Tally = { passed: 0, failed: 0, skipped: 0 };
	// Several lists beside each other are told of in one line.
	if (lists++ === 0) beat = setInterval(sayWhatRuns, 15_000);
	const lane = async () => {
		for (let next = queue.shift(); next; next = queue.shift()) {
			for (const step of [next].flat()) {
				const { passed, failed, skipped } = await runStep(step);
				sum.passed += passed;
				sum.failed += failed;
				sum.skipped += skipped;
			}
		}
	};
	await Promise.all(Array.from({ length: lanes }, lane));
	if (--lists === 0) clearInterval(beat);
	return sum;
}

/** Two tallies as one. */
export const together = (...tallies: Tally[]): Tally => ({
	passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
	failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
	skipped: tallies.reduce((sum, { skipped }) => sum + skipped, 0)
});

/** The last line, alone, and the exit code that goes with it. */
export function finish({ passed, failed, skipped }: Tally): void {
	console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
	process.exitCode = failed > 0 ? 1 : 0;
}

async function runStep(step: Step): Promise<Tally> {
	const started = Date.now();
	const report = join(reports, `${step.name.replaceAll(' ', '-')}.json`);
	const extra = step.tests ? ['--reporter=json', `--outputFile.json=${report}`] : [];
	const { code, output } = await execute({ ...step, run: [...step.run, ...extra] });
	const tally = step.tests ? countTests(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
	const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
	const count = step.tests
		? `  ${tally.passed} passed${tally.failed ? `, ${tally.failed} failed` : ''}${tally.skipped ? `, ${tally.skipped} skipped` : ''}`
		: '';
	console.log(`${tally.failed === 0 ? '✓' : '✗'} ${step.name.padEnd(28)}${seconds} s${count}`);
	if (tally.failed > 0 && !step.live) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
	return tally;
}

function execute({ name, run: [command = '', ...args], live, most = 300, env }: Step): Promise<{ code: number; output: string }> {
	return new Promise((resolve) => {
		const child = spawn(command === 'node' ? process.execPath : command, args, {
			cwd: root,
			env: withBin({
				NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
				...process.env,
				NO_COLOR: '1',
				FORCE_COLOR: undefined,
				...env
			}),
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: process.platform === 'win32' && command !== 'node'
		});
		running.set(child, { name, since: Date.now() });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (chunk: string) => {
				output += chunk;
				if (live) process.stdout.write(chunk.replaceAll(/^(?=.)/gm, '    '));
			});
		}
		const limit = setTimeout(() => {
			output += `\ngiven up after ${most} s`;
			child.kill('SIGKILL');
		}, most * 1000);
		const end = (code: number) => {
			clearTimeout(limit);
			running.delete(child);
			resolve({ code, output });
		};
		child.on('error', (error) => {
			output += error.message;
			end(1);
		});
		child.on('close', (code) => end(code ?? 1));
	});
}

/** A run that broke before or beside its tests counts as one failure more than none. */
function countTests(report: string, code: number): Tally {
	let counted = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
	try {
		counted = { ...counted, ...JSON.parse(readFileSync(report, 'utf8')) };
	} catch {
		// No report: the run ended before it could write one, and its exit code says so.
	}
	const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = counted;
	const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
	return { passed, failed, skipped: numPendingTests + numTodoTests };
}

function sayWhatRuns(): void {
	const names = [...running.values()].map(({ name, since }) => `${name} (${Math.round((Date.now() - since) / 1000)} s)`);
	if (names.length > 0) console.log(`  … ${names.join(', ')}`);
}
