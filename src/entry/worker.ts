/** Jobs only: mails, clocks, clean-up. Any number may run; each job is given to one of them. Serves the probes on PORT. */
import { config } from '#platform/config';
import { openDatabase } from './database.ts';
import { runProcess } from './ending.ts';
import { checkPort } from './instance.ts';
import { stepsOn } from './steps.ts';
import { tellUnused } from './unused.ts';
import { serve } from './web-server.ts';
import { work } from './work.ts';

await runProcess(async () => {
	await checkPort();
	tellUnused();
	await work(await openDatabase(stepsOn(process.stdout)));
	await serve((_, response) => response.writeHead(404).end());
	console.log(`Working; probes at http://localhost:${config().port}/readyz`);
});
