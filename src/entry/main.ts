/** The whole platform in one process. `npm start` comes here after it has built what changed. */
import { runEverything } from './everything.ts';

await runEverything();
