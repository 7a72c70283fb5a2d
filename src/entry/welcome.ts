import type { Writable } from 'node:stream';
import { config } from '#platform/config';

/** Says where the platform is and, beside a demo world, how to sign in as each role. */
export async function welcome(out: Writable): Promise<void> {
	const { origin } = config();
	out.write(`\neTwinning is ready: ${origin}\n`);
}
