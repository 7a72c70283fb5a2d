/** What `npm run check` looks at: the preparations first, then everything else side by side, the longest first. */
import { runSteps, together, type Step, type Tally } from './steps.ts';

const preparations: Step[] = [
	{ name: 'messages compiled', run: ['node', 'scripts/compile-messages.ts'] },
	{ name: 'routes typed', run: ['svelte-kit', 'sync'] }
];

/** Judged anew is what changed since the last run, and what depends on it (kept in .svelte-kit): a third of the time. */
const types: Step = {
	name: 'types',
	run: ['svelte-check', '--tsgo', '--incremental', '--tsconfig', './tsconfig.json', '--output', 'human', '--fail-on-warnings']
};
const checks: Step[] = [
	{ name: 'unit tests', run: ['vitest', 'run', '--project', 'unit', '--reporter=default'], tests: true },
	{ name: 'style', run: ['prettier', '--check', '--log-level', 'warn', '--cache', '.'] },
	{ name: 'dead code', run: ['knip', '--no-progress'] },
	{ name: 'walls', run: ['node', 'scripts/check-walls.ts'] },
	// Its type-aware half is written in Go and collects garbage too eagerly for a process of ten seconds.
	{ name: 'lint', run: ['oxlint', '--format', 'unix'], env: { GOGC: '400' } },
	{ name: 'table types as migrated', run: ['node', 'scripts/db-types.ts', '--check'] },
	{ name: 'every message in all languages', run: ['node', 'scripts/check-messages.ts'] },
	{ name: 'every route guarded', run: ['node', 'scripts/check-routes.ts'] },
	{ name: 'lock file for every system', run: ['node', 'scripts/check-lock.ts'] },
	{ name: 'file sizes', run: ['node', 'scripts/check-sizes.ts'] },
	{ name: 'file names', run: ['node', 'scripts/check-names.ts'] },
	{ name: 'words and habits', run: ['node', 'scripts/check-source.ts'] }
];

/** Runs them all, and `then` as soon as the types have been judged (it may write what they are judged by); says how many held. */
export async function check(...then: Step[]): Promise<Tally> {
	return together(await runSteps(preparations, 1), await runSteps([[types, ...then], ...checks]));
}
