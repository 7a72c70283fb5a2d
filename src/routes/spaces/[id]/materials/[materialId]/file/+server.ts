import { serveFile } from '#platform/files';
import { anyone } from '#platform/usecase';
import { endpoint, valueOrMissing } from '#platform/web';
import { materialFile } from '#twinspace';
import type { RequestHandler } from './$types';

/** The stored file itself; `?small` a small picture for lists, `?save` as a download. Public only while a public page shows it. */
export const GET: RequestHandler = endpoint(anyone, async ({ params, request, url }, viewer) => {
	const file = valueOrMissing(await materialFile(viewer, params.id, params.materialId, url.searchParams.has('small')));
	return serveFile(request, file, url.searchParams.has('save'));
});
