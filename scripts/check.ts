/** `npm run check`: everything that needs no database, no build and no browser. Under a minute. */
import { check } from './check-steps.ts';
import { finish } from './steps.ts';

finish(await check());
