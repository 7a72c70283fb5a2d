/** All catalogues in memory, for the server: pages, mails, jobs. Pages take their words from `#platform/catalogues/client`. */
export { backInLocale } from './back.ts';
export { localeHandle, rememberLocale } from './locale-handle.ts';
export { i18nFor } from './memory.ts';
