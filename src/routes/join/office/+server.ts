import { json } from '@sveltejs/kit';
import { validationDays } from '#directory';
import { anyone } from '#platform/usecase';
import { endpoint } from '#platform/web';
import type { RequestEvent } from './$types';

/** How long the office of `?country=EE` takes with a new person, for the form beside it. */
export const GET = endpoint(anyone, async ({ url }: RequestEvent) => {
	const country = url.searchParams.get('country') ?? '';
	return json(/^[A-Z]{2}$/.test(country) ? await validationDays(country) : null);
});
