/** `npm run check:walls`: no import goes through a wall. */
import { conclude, root } from './files.ts';
import { breaches } from './walls.ts';

const found = await breaches(root);
conclude(
	found.map(
		({ wall, why, from, to, way }) =>
			`${from} → ${to}\n    ${wall}: ${why}${way && way.length > 1 ? `\n    by way of ${way.join(' → ')}` : ''}`
	),
	'all imports'
);
