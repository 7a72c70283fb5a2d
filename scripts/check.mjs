/** `npm run check` in a fresh clone, with nothing but Node >= 20 and npm. */
import { ensureInstalled, handOver } from './bootstrap.mjs';

await ensureInstalled();
handOver('scripts/check.ts');
