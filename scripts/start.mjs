/** `npm start`, in a fresh clone and in any other: installs, builds what changed, and runs the whole platform. */
import { ensureInstalled } from './bootstrap.mjs';
import { runAlong } from './setup/run-along.mjs';

await ensureInstalled();
runAlong('scripts/start.ts');
