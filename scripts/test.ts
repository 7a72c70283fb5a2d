/**
 * `npm test`: everything. The checks, with the build beside them; then use cases and SQL on a real PostgreSQL, and journeys in
 * Chromium against what was built, in one run, so that no processor waits for the other. The last line counts checks and tests together.
 */
import { check } from './check-steps.ts';
import { finish, runSteps, together, type Step } from './steps.ts';

const build: Step = { name: 'build', run: ['node', 'scripts/setup/build.ts'] };
const tests: Step = {
	name: 'PostgreSQL and Chromium',
	run: ['vitest', 'run', '--project', 'db', '--project', 'e2e', '--reporter=default'],
	tests: true,
	live: true,
	most: 1500
};

const checked = await check(build);
finish(together(checked, await runSteps([tests])));
