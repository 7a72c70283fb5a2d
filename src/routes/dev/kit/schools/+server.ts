import { json } from '@sveltejs/kit';
import { anyone } from '#platform/usecase';
import { devOnly, endpoint } from '#platform/web';
import { findSchools } from '../schools.ts';
import type { RequestEvent } from './$types';

/** Answers the gallery's combobox. */
export const GET = endpoint(anyone, ({ url }: RequestEvent) => {
	devOnly();
	return json(findSchools(url.searchParams.get('q') ?? ''));
});
