import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileMessages } from './compile-messages.ts';

const concerns = /\/messages\/\w\w\.json$|\/src\/.*\.(?:svelte|ts)$/;

/** Keeps the compiled messages true to their sources: before a build, and while `npm run dev` runs. */
export function messagesPlugin(root = join(import.meta.dirname, '..')): Plugin {
	return {
		name: 'messages',
		// Before the first module is looked for, since the compiled ones may not exist yet.
		config: () => void compileMessages(root),
		configureServer(server) {
			const refresh = (file: string) => {
				if (!concerns.test(file) || /\/generated\/|\.generated\./.test(file)) return;
				try {
					// Vite sees the written files and loads the page afresh.
					compileMessages(root);
				} catch (error) {
					server.config.logger.error(error instanceof Error ? error.message : String(error));
				}
			};
			server.watcher.on('change', refresh).on('add', refresh).on('unlink', refresh);
		}
	};
}
