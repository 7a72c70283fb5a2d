import { config } from '#platform/config';
import { openDatabase } from './database.ts';
import { runProcess } from './ending.ts';
import { beTheOnlyOne, checkPort } from './instance.ts';
import { stepsOn, type Step, type Tell } from './steps.ts';
import { tellUnused } from './unused.ts';
import { welcome } from './welcome.ts';
import { builtPages, serve } from './web-server.ts';
import { work } from './work.ts';

/** What differs between `npm start`, `npm run dev` and production. */
export type Ways = {
	/** Called once nothing stands in the way of a start: to build what has changed. */
	beforehand?: (step: Step) => Promise<void>;
	/** Serves the pages; by default those that were built. */
	serve?: (step: Step) => Promise<void>;
};

/** The whole platform in one process: database, jobs and pages, from the first step to the end. */
export function runEverything({ beforehand, serve: serveOtherwise }: Ways = {}): Promise<void> {
	const step = stepsOn(process.stdout);
	return runProcess(async () => {
		// Alone a database of our own needs the lock: on one from outside any number of nodes may work.
		if (config().embedded) await beTheOnlyOne(step);
		await checkPort();
		tellUnused();
		await beforehand?.(step);
		const url = await openDatabase(step);
		if (config().demo) await step('Filling the demo world', fillDemo);
		await work(url);
		if (serveOtherwise) await serveOtherwise(step);
		else await serve(await step('Loading the pages', builtPages));
		await welcome(process.stdout);
	});
}

/** Only an empty database is filled; production never loads what only the demo world needs. */
async function fillDemo(tell: Tell): Promise<void> {
	const { fillDemoWorld } = await import('./demo-world.ts');
	await fillDemoWorld((part, at, of) => tell(`${part} (${at} of ${of})`));
}
