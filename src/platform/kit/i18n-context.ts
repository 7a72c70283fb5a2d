import { createContext } from 'svelte';
import type { I18n } from '#platform/i18n';

const [current, provide] = createContext<() => I18n>();

/**
 * Gives every component below the language of the page. Called once, by the root layout, with a function, so that a page
 * in another language is followed without a reload.
 */
export const setI18n = (get: () => I18n): void => void provide(get);

/**
 * The words and formats of the page's language. May be destructured: `const { t, href } = useI18n()` stays right when the
 * language changes, because each call asks for the language of the moment.
 */
export function useI18n(): I18n {
	const get = current();
	// On the server a page has one language from beginning to end.
	if (typeof document === 'undefined') return get();
	return new Proxy({} as I18n, {
		get(_, name: keyof I18n) {
			if (typeof get()[name] !== 'function') return get()[name];
			return (...given: unknown[]) => (get()[name] as (...given: unknown[]) => unknown)(...given);
		}
	});
}
