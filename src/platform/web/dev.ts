import { noSuchThing } from './answers.ts';

/** Development pages exist only beside a demo world or the development server; elsewhere they are a 404. */
export function devOnly(): void {
	if (process.env.ETWINNING_DEMO !== '1') noSuchThing();
}
