import type { IncomingMessage } from 'node:http';
import type { I18n, Locale } from '#platform/i18n';
import type { Viewer } from '#platform/usecase';

declare global {
	/** The address of the one script that every page loads (`scripts/behaviours-plugin.ts`). */
	const __BEHAVIOURS__: string;

	namespace App {
		interface Locals {
			/** Who asks; null where nobody is signed in. */
			viewer: Viewer;
			locale: Locale;
			i18n: I18n;
		}
		/** Of the adapter; not there in development. */
		interface Platform {
			req: IncomingMessage;
		}
		interface Error {
			/** A name, not a sentence: 'not-found', 'not-validated', … The error page has the words. */
			message: string;
		}
	}
}
