import { blobs } from '#platform/storage';

export type ServedFile = {
	/** The store's key; it changes with the content, so it is also the version that browsers keep. */
	key: string;
	name: string;
	mediaType: string;
	/** Stored size, in bytes; where it is not known the file is handed out whole. */
	bytes?: number;
};

/** These may show inside a page; everything else is only ever saved (quality I3). */
const SHOWN = new Set([
	'image/jpeg',
	'image/png',
	'image/gif',
	'image/webp',
	'image/avif',
	'video/mp4',
	'video/webm',
	'video/ogg',
	'video/quicktime',
	'audio/mp4',
	'audio/ogg'
]);
export const isShown = (mediaType: string): boolean => SHOWN.has(mediaType);

/** `bytes=0-499`, one range only: more than one is answered with the whole file, as the standard allows. 'none': nothing of it is there. */
export function rangeOf(header: string | null, bytes: number): { start: number; end: number } | 'none' | undefined {
	const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
	if (!match || (match[1] === '' && match[2] === '')) return undefined;
	const last = bytes - 1;
	if (match[1] === '') {
		const length = Math.min(Number(match[2]), bytes);
		return length === 0 ? 'none' : { start: bytes - length, end: last };
	}
	const start = Number(match[1]);
	const end = match[2] === '' ? last : Math.min(Number(match[2]), last);
	return start > last || start > end ? 'none' : { start, end };
}

/** The header that names a file for saving, for old and new browsers. */
function disposition(how: 'inline' | 'attachment', name: string): string {
	const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
	const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
	return `${how}; filename="${plain}"; filename*=UTF-8''${exact}`;
}

/**
 * Hands a stored file to a browser so that it cannot act: its own empty policy and sandbox, no sniffing, and a download unless it
 * is a picture, film or sound. Browsers keep it for a minute, then ask again, so that what was withdrawn is gone (quality C8).
 */
export async function serveFile(request: Request, file: ServedFile, save = false): Promise<Response> {
	const shown = isShown(file.mediaType);
	const headers = new Headers({
		'content-type': shown || file.mediaType === 'application/pdf' ? file.mediaType : 'application/octet-stream',
		'content-disposition': disposition(shown && !save ? 'inline' : 'attachment', file.name),
		'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; sandbox",
		'cache-control': 'private, max-age=60, must-revalidate',
		'accept-ranges': 'bytes',
		etag: `"${file.key.slice(-36)}"`
	});
	if (request.headers.get('if-none-match') === headers.get('etag')) return new Response(null, { status: 304, headers });
	const ifRange = request.headers.get('if-range');
	const whole = file.bytes === undefined || (ifRange !== null && ifRange !== headers.get('etag'));
	const range = whole ? undefined : rangeOf(request.headers.get('range'), file.bytes ?? 0);
	if (range === 'none') {
		headers.set('content-range', `bytes */${file.bytes}`);
		return new Response(null, { status: 416, headers });
	}
	const found = await blobs().get(file.key, range);
	if (!found) return new Response(null, { status: 404 });
	headers.set('content-length', String(range ? range.end - range.start + 1 : found.bytes));
	if (range) headers.set('content-range', `bytes ${range.start}-${range.end}/${file.bytes}`);
	return new Response(found.stream, { status: range ? 206 : 200, headers });
}
