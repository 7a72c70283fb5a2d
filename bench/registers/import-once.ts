/** Imports one register into the database at the given address and tells, as JSON, how long it took and how much memory at most. */
import { importSchools } from '#directory';
import { closeDb, useDatabase } from '#platform/db';

const [url = '', path = ''] = process.argv.slice(2);
useDatabase(url);
const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);
const atStart = megabytes();
const started = performance.now();
const { added, unchanged, files } = await importSchools({ country: 'PL', files: [path] });
const seconds = Math.round((performance.now() - started) / 100) / 10;
await closeDb();
const { encoding, grid, withPlace } = files[0] ?? {};
console.log(JSON.stringify({ seconds, atStart, peakMegabytes: megabytes(), added, unchanged, encoding, grid, withPlace }));
