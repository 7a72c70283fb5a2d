import { certificateFile } from '#directory';
import { blobs } from '#platform/storage';
import { desk } from '#platform/usecase';
import { endpoint, valueOrMissing } from '#platform/web';
import type { RequestEvent } from './$types';

/** A certificate for the officer who decides: always a download, and nothing in it can act (quality I3). */
export const GET = endpoint(desk, async ({ params }: RequestEvent, viewer) => {
	const { key, name } = valueOrMissing(await certificateFile(viewer, params.id, params.evidence));
	const { stream, bytes } = valueOrMissing(await blobs().get(key));
	return new Response(stream, {
		headers: {
			'content-type': 'application/octet-stream',
			'content-length': String(bytes),
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
			'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
			'cache-control': 'private, no-store'
		}
	});
});
