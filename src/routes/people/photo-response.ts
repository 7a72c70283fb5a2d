import { blobs } from '#platform/storage';
import { valueOrMissing } from '#platform/web';

/**
 * A stored WebP picture. The address carries the end of its key, so a browser may keep it for a minute; nothing shared may (quality
 * I14), and a picture that was taken away is gone within that minute everywhere (C8).
 */
export async function photoResponse(key: string, version: string | null): Promise<Response> {
	const { stream, bytes } = valueOrMissing(await blobs().get(key));
	return new Response(stream, {
		headers: {
			'content-type': 'image/webp',
			'content-length': String(bytes),
			'content-disposition': 'inline',
			'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
			'cache-control': version === key.slice(-8) ? 'private, max-age=60' : 'private, no-store'
		}
	});
}
