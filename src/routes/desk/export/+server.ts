import { deskSheet } from '#support';
import { desk } from '#platform/usecase';
import { endpoint } from '#platform/web';
import type { RequestHandler } from './$types';

/** The teachers that wait on this desk, as a sheet; always a download. */
export const GET: RequestHandler = endpoint(desk, async ({ locals }, viewer) => {
	const now = new Date();
	return new Response(await deskSheet(viewer, locals.i18n, now), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="desk-${now.toISOString().slice(0, 10)}.csv"`,
			'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
			'cache-control': 'private, no-store'
		}
	});
});
