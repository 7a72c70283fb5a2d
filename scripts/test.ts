/**
 * `npm test`: everything. The checks; use cases and SQL on a real PostgreSQL, while the application is built; then the
 * journeys in Chromium against what was built. The last line counts checks and tests together.
 */
import { check } from './check-steps.ts';
import { finish, runSteps, together, type Step } from './steps.ts';

const database: Step = { name: 'tests on PostgreSQL', run: ['vitest', 'run', '--project', 'db', '--reporter=default'], tests: true };
const build: Step = { name: 'build', run: ['node', 'scripts/setup/build.ts'] };
const journeys: Step = {
	name: 'journeys in Chromium',
	run: ['vitest', 'run', '--project', 'e2e', '--reporter=default'],
	tests: true,
	live: true,
	most: 1500
};

const checked = await check();
const built = await runSteps([database, build]);
finish(together(checked, built, await runSteps([journeys])));
