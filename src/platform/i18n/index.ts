/** Languages, typed messages and formatting; the same on the server and in the browser. No catalogue is in here. */
export { defaultLocale, dirOf, isLocale, locales, localised, pickLocale, splitLocale, tagOf, type Locale } from './locales.ts';
export { makeI18n, ownName, type Catalogue, type I18n, type Message, type Translate } from './i18n.ts';
export { FOOTNOTES, knownTimeZone, type DateStyle, type When } from './format.ts';
export type { MessageKey, MessageParams, PlainKey } from './keys.generated.ts';
