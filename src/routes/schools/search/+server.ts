import { json } from '@sveltejs/kit';
import { schoolOptions } from '#directory';
import { addressKey, countAttempt } from '#identity';
import { anyone } from '#platform/usecase';
import { endpoint } from '#platform/web';
import type { RequestEvent } from './$types';

/** Schools as one types: `?country=EE&q=kivili`. Open to all, because signing up needs it; limited per address. */
export const GET = endpoint(anyone, async ({ url, locals, getClientAddress }: RequestEvent) => {
	const wait = await countAttempt('search-address', addressKey(getClientAddress()));
	if (wait > 0) return json({ message: 'too-often' }, { status: 429, headers: { 'retry-after': String(wait) } });
	const country = url.searchParams.get('country') ?? '';
	const question = (url.searchParams.get('q') ?? '').slice(0, 120).replaceAll('\0', '').toWellFormed();
	if (!/^[A-Z]{2}$/.test(country)) return json([]);
	return json(await schoolOptions(locals.i18n, country, question));
});
