/** `npm run dev`: the platform with its pages served from the sources, which reload as they change. */
import { createServer } from 'vite';
import { config } from '#platform/config';
import { onEnd } from './ending.ts';
import { runEverything } from './everything.ts';
import { hosts } from './instance.ts';

await runEverything({
	serve: (step) =>
		step('Starting the development server', async () => {
			const server = await createServer({ server: { port: config().port, strictPort: true, host: hosts()[0] ?? 'localhost' } });
			onEnd('development server', () => server.close());
			await server.listen();
		})
});
