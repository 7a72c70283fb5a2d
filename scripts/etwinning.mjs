/** `npm run -s etwinning -- <command> [--json]`: the command line. */
import { ensureInstalled } from './bootstrap.mjs';
import { runAlong } from './setup/run-along.mjs';

// Standard output is the command's answer alone.
console.log = console.error;
await ensureInstalled();
runAlong('scripts/etwinning.ts');
