/**
 * Set-up of every file of tests: fails the one that leaves something behind for the next file of its process (docs/architecture.md,
 * Tests), and puts it back, so that no other has to suffer for it.
 */
import { afterAll } from 'vitest';
import { leftBehind, putBack, stateNow } from '../src/platform/test/left-behind.ts';
import { readConfig } from '../src/platform/config/read.ts';

const then = stateNow();
// Registered before all others, it comes after them.
afterAll(() => {
	const left = leftBehind(then, () => readConfig(then.environment));
	putBack(then);
	if (left.length > 0) throw new Error(`This file leaves behind for the next one:\n  ${left.join('\n  ')}`);
});
