/** `npm run dev`: the platform with its pages served from the sources, which reload as they change. */
import { createServer, type ViteDevServer } from 'vite';
import { onEnd } from './ending.ts';
import { runEverything } from './everything.ts';
import { serve } from './web-server.ts';

/**
 * Vite stands behind our own server, so that development has the same gate, probes and end as production. Its news of changed
 * sources go over the same port: two clones beside each other do not meet.
 */
async function serveSources(): Promise<void> {
	let started: (vite: ViteDevServer) => void = () => undefined;
	const vite = new Promise<ViteDevServer>((resolve) => (started = resolve));
	const [server, ...others] = await serve(async (request, response) => (await vite).middlewares(request, response));
	if (!server) throw new Error('no server was started');
	for (const other of others) other.on('upgrade', (...upgrade) => server.emit('upgrade', ...upgrade));
	const made = await createServer({ appType: 'custom', server: { middlewareMode: true, hmr: { server } } });
	onEnd('development server', () => made.close());
	started(made);
}

await runEverything({ serve: (step) => step('Starting the development server', serveSources) });
