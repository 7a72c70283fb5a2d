/** Every address of the built application, for tests that go through all of them. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import type { BuiltAnswer } from '../../scripts/built-routes.ts';

/** Each load, action and handler of the build, with the rule it asks. */
export async function builtAnswers(): Promise<BuiltAnswer[]> {
	const { stdout } = await promisify(execFile)(process.execPath, ['scripts/built-routes.ts']);
	return JSON.parse(stdout);
}

/** An address of a route with things that do not exist: `/projects/[id]` → `/projects/0190…`. Folders in brackets are no part of it. */
export function addressOf(route: string): string {
	const filled = route.replaceAll(/\/\([^)]+\)/g, '').replaceAll(/\[\[?(\.\.\.)?[^\]]+\]\]?/g, () => randomUUID());
	return filled || '/';
}
