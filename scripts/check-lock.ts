/** `npm ci` takes package-lock.json on every system: it names every package, those for other systems too, and no registry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclude, root } from './files.ts';
import { lockTroubles } from './lock.ts';

const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const { packages } = read('package-lock.json');
conclude(
	lockTroubles(read('package.json'), packages).map((trouble) => `${trouble}. npm run lock writes it anew.`),
	`${Object.keys(packages).length} locked packages`
);
