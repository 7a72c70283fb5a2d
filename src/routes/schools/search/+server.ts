import { json } from '@sveltejs/kit';
import { schoolOptions } from '#directory';
import { anyone, atMost } from '#platform/usecase';
import { endpoint } from '#platform/web';
import type { RequestEvent } from './$types';

/** Schools as one types: `?country=EE&q=kivili`. Open to all, because signing up needs it; limited per account or address. */
export const GET = endpoint(atMost(anyone, 'searches'), async ({ url, locals }: RequestEvent) => {
	const country = url.searchParams.get('country') ?? '';
	const question = (url.searchParams.get('q') ?? '').slice(0, 120).replaceAll('\0', '').toWellFormed();
	if (!/^[A-Z]{2}$/.test(country)) return json([]);
	return json(await schoolOptions(locals.i18n, country, question));
});
