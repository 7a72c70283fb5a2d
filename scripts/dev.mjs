/** `npm run dev`: the platform with pages that reload as their sources change. */
import { ensureInstalled } from './bootstrap.mjs';
import { runAlong } from './setup/run-along.mjs';

await ensureInstalled();
runAlong('scripts/dev.ts');
