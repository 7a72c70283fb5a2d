import { config } from '#platform/config';
import { noSuchThing } from './answers.ts';

/** Development pages exist only beside a demo world (DEMO=1, or an embedded database); elsewhere they are a 404. */
export function devOnly(): void {
	if (!config().demo) noSuchThing();
}
