import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const SCRIPT = 'src/platform/kit/behaviours/index.ts';
/** What the script is made of: its name in the browser changes with it. */
const FOLDERS = ['src/platform/kit/behaviours', 'src/platform/live/client'];

/**
 * Builds the one script that every page loads (`kit/behaviours`) and makes its address known as `__BEHAVIOURS__`. Server and
 * browser are built one after the other, so the address is worked out from the sources before either.
 */
export function behavioursPlugin(root = join(import.meta.dirname, '..')): Plugin {
	let built = false;
	const name = `_app/immutable/behaviours.${hashOf(root)}.js`;
	return {
		name: 'behaviours',
		config: (_, { command }) => {
			built = command === 'build';
			return { define: { __BEHAVIOURS__: JSON.stringify(built ? `/${name}` : `/${SCRIPT}`) } };
		},
		buildStart() {
			if (built && this.environment.name === 'client') this.emitFile({ type: 'chunk', id: join(root, SCRIPT), fileName: name });
		}
	};
}

function hashOf(root: string): string {
	const hash = createHash('sha256');
	for (const folder of FOLDERS)
		for (const file of readdirSync(join(root, folder))
			.filter((one) => one.endsWith('.ts'))
			.toSorted())
			hash.update(readFileSync(join(root, folder, file)));
	return hash.digest('hex').slice(0, 10);
}
