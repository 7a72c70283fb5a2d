import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { behavioursPlugin } from './scripts/behaviours-plugin.ts';
import { iconsPlugin } from './scripts/icons-plugin.ts';
import { messagesPlugin } from './scripts/messages-plugin.ts';

export default defineConfig({
	// Older targets would turn `:dir()` into guesses by language, and English lines on an Arabic page would run from the wrong side.
	build: { cssTarget: ['chrome120', 'edge120', 'firefox121', 'safari16.4'] },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// The styles of the kit are one file that every page shares, not one for each of thirty components.
						codeSplitting: { groups: [{ name: 'kit', test: /\/src\/platform\/kit\/.*(\?svelte&type=style|\/styles\/)/ }] }
					}
				}
			}
		}
	},
	plugins: [
		messagesPlugin(),
		iconsPlugin(),
		behavioursPlugin(),
		// The kit's door names every component; a page carries only those it uses.
		{
			name: 'kit',
			transform: { filter: { id: /\/src\/platform\/kit\/[^?]*\.(svelte|ts)$/ }, handler: () => ({ moduleSideEffects: false }) }
		},
		sveltekit({
			adapter: adapter({ out: 'build', precompress: true }),
			// Our own handle in hooks.server.ts judges every write, JSON too; this one would also refuse mail programs' one-click unsubscribe (RFC 8058).
			csrf: { trustedOrigins: ['*'] },
			csp: {
				mode: 'nonce',
				directives: {
					'default-src': ['self'],
					'script-src': ['self'],
					// The hash is SvelteKit's own hidden announcer of page changes for screen readers, the only style attribute there is.
					'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
					'img-src': ['self', 'data:', 'blob:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'media-src': ['self', 'blob:'],
					'object-src': ['none'],
					'base-uri': ['none'],
					'form-action': ['self'],
					'frame-ancestors': ['none']
				}
			}
		})
	]
});
