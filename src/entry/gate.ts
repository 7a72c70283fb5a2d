import type { IncomingMessage, ServerResponse } from 'node:http';
import { config } from '#platform/config';
import { log } from '#platform/log';
import { compress } from './compress.ts';
import { isEnding } from './ending.ts';
import { requestsOpen, requestSeconds, requestsShed, streamsOpen } from './metrics.ts';
import { answeredProbe } from './probes.ts';
import { settle } from './requests.ts';
import { turnAway } from './turn-away.ts';

/** The pages as SvelteKit's adapter gives them. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Event streams of one process; each costs a socket and a little memory, no work while nothing happens. */
const MOST_STREAMS = 5_000;
/** Without an upload in it no form comes near. */
const SMALL_BODY = 1_000_000;
/** Only pages that need a sign-in take files; everybody else's posts are small. */
const UPLOADS = /^\/(?:[a-z]{2}\/)?(?:spaces|projects|profile|account|schools|desk|central)(?:\/|\?|$)/;

let open = 0;
export const openCount = (): number => open;

/**
 * What every request passes before the pages: probes are answered, what is too much or too big is turned away, the headers are
 * put right, and the answer is counted (quality R8).
 */
export function gate(pages: Pages): { listener: (request: IncomingMessage, response: ServerResponse) => void; closeStreams: () => void } {
	const streams = new Set<ServerResponse>();

	const listener = (request: IncomingMessage, response: ServerResponse): void => {
		answer(request, response).catch((error: unknown) => {
			log().error({ err: error }, 'request failed');
			if (response.headersSent) response.destroy();
			else turnAway(request, response, 'bug');
		});
	};

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (await answeredProbe(request, response)) return;
		// The connection is not reused, so that it can close as soon as the answer is out.
		if (isEnding()) response.setHeader('connection', 'close');
		if (open >= config().maxRequests || streams.size >= MOST_STREAMS) {
			requestsShed.inc();
			response.setHeader('retry-after', '2');
			return turnAway(request, response, 'busy');
		}
		if (isTooBig(request)) {
			response.setHeader('connection', 'close');
			return turnAway(request, response, 'too-large');
		}
		settle(request);
		count(request, response);
		compress(request, response);
		await pages(request, response);
	}

	/** A stream counts as a request until its first byte: it stays open for hours and must not keep others out. */
	function count(request: IncomingMessage, response: ServerResponse): void {
		open += 1;
		requestsOpen.set(open);
		const stop = requestSeconds.startTimer({ method: request.method ?? '' });
		let counted = true;
		const release = (): void => {
			if (!counted) return;
			counted = false;
			open -= 1;
			requestsOpen.set(open);
		};
		const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
		response.writeHead = (...given: unknown[]) => {
			const written = writeHead(...given);
			if (String(response.getHeader('content-type')).startsWith('text/event-stream')) {
				release();
				streams.add(response);
				streamsOpen.set(streams.size);
			}
			return written;
		};
		response.once('close', () => {
			release();
			if (streams.delete(response)) streamsOpen.set(streams.size);
			else stop({ status: `${Math.floor(response.statusCode / 100)}xx` });
		});
	}

	return { listener, closeStreams: () => streams.forEach((stream) => stream.end()) };
}

/** A length that is not told cannot be judged, and no browser leaves it out. */
function isTooBig(request: IncomingMessage): boolean {
	if (UPLOADS.test(request.url ?? '')) return false;
	const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
	return encoding !== undefined || Number(length ?? 0) > SMALL_BODY;
}
