/** The part of `npm start` that needs the packages: words, pages, then the platform. */
import { StartRefusal } from '#platform/config';
import { compileMessages } from './compile-messages.ts';
import { root } from './files.ts';
import { build, isBuilt } from './setup/build.ts';

// The platform's own code imports the compiled words, so it is loaded after them.
compileMessages(root);
const { runEverything } = await import('../src/entry/everything.ts');
const { onEnding } = await import('../src/entry/ending.ts');

await runEverything({
	beforehand: async (step) => {
		if (isBuilt()) return;
		await step('Building the pages (after a change, half a minute)', () => build((end) => onEnding(async () => end()))).catch(
			(error: Error) => {
				throw new StartRefusal(error.message);
			}
		);
	}
});
