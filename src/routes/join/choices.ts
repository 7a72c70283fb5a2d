import type { RequestEvent } from '@sveltejs/kit';
import { schoolOptions } from '#directory';
import { countDeed } from '#platform/limits';
import type { FormFailure } from '#platform/web';

type Values = FormFailure['values'];
const one = (values: Values, field: string): string => [values[field] ?? ''].flat()[0] ?? '';

/**
 * The schools for what was typed so far, so that the form comes back with them: the way without JavaScript. None, and the seconds
 * to `wait`, for whoever looks too often.
 */
export async function schoolsFor({ locals, getClientAddress }: RequestEvent, values: Values) {
	const [country, question] = [one(values, 'country'), one(values, 'school')];
	if (!/^[A-Z]{2}$/.test(country) || !question) return { wait: 0, schools: [] };
	const wait = await countDeed('searches', locals.viewer, { address: getClientAddress() });
	return { wait, schools: wait > 0 ? [] : await schoolOptions(locals.i18n, country, question) };
}

/** The country that a browser's languages name ("et-EE"), if it is one to choose. */
export function likelyCountry(acceptLanguage: string | null, open: readonly string[]): string | undefined {
	const named = [...(acceptLanguage ?? '').slice(0, 500).matchAll(/[a-z]{2,3}-([A-Z]{2})\b/g)].map((match) => match[1]);
	return open.find((code) => code === named.find((region) => open.includes(region ?? '')));
}

/** Keeps the address of a new person for the page that follows, on this device, for a few minutes. */
export const ADDRESS_COOKIE = { name: 'joined', options: { path: '/', maxAge: 900, httpOnly: true, sameSite: 'lax' } } as const;
