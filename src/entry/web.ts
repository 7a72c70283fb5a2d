/** Pages only, for several nodes behind a load balancer; `worker.ts` beside it works off the jobs. */
import { openDatabase } from './database.ts';
import { runProcess } from './ending.ts';
import { checkPort } from './instance.ts';
import { stepsOn } from './steps.ts';
import { tellUnused } from './unused.ts';
import { builtPages, serve } from './web-server.ts';
import { welcome } from './welcome.ts';

const step = stepsOn(process.stdout);
await runProcess(async () => {
	await checkPort();
	tellUnused();
	await openDatabase(step);
	await serve(await step('Loading the pages', builtPages));
	await welcome(process.stdout);
});
