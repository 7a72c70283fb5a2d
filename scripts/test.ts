/**
 * `npm test`: everything. The checks; then, side by side, use cases and SQL on a real PostgreSQL, and the build with the
 * journeys in Chromium against it. The last line counts checks and tests together.
 */
import { check } from './check-steps.ts';
import { finish, runSteps, together, type Step } from './steps.ts';

const database: Step = {
	name: 'tests on PostgreSQL',
	run: ['vitest', 'run', '--project', 'db', '--reporter=default'],
	tests: true,
	most: 900
};
const build: Step = { name: 'build', run: ['node', 'scripts/setup/build.ts'] };
const journeys: Step = {
	name: 'journeys in Chromium',
	run: ['vitest', 'run', '--project', 'e2e', '--reporter=default'],
	tests: true,
	live: true,
	most: 1500
};

const checked = await check();
const [kept, lived] = await Promise.all([runSteps([database]), runSteps([build, journeys], 1)]);
finish(together(checked, kept, lived));
