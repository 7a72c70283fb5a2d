import type { RequestEvent } from '@sveltejs/kit';
import { schoolOptions } from '#directory';
import type { FormFailure } from '#platform/web';

type Values = FormFailure['values'];
const one = (values: Values, field: string): string => [values[field] ?? ''].flat()[0] ?? '';

/** The schools for what was typed so far, so that the form comes back with them: the way without JavaScript. */
export async function schoolsFor({ locals }: Pick<RequestEvent, 'locals'>, values: Values) {
	const [country, question] = [one(values, 'country'), one(values, 'school')];
	return /^[A-Z]{2}$/.test(country) && question ? schoolOptions(locals.i18n, country, question) : [];
}

/** The country that a browser's languages name ("et-EE"), if it is one to choose. */
export function likelyCountry(acceptLanguage: string | null, open: readonly string[]): string | undefined {
	const named = [...(acceptLanguage ?? '').slice(0, 500).matchAll(/[a-z]{2,3}-([A-Z]{2})\b/g)].map((match) => match[1]);
	return open.find((code) => code === named.find((region) => open.includes(region ?? '')));
}

/** Keeps the address of a new person for the page that follows, on this device, for a few minutes. */
export const ADDRESS_COOKIE = { name: 'joined', options: { path: '/', maxAge: 900, httpOnly: true, sameSite: 'lax' } } as const;
