import { EVENTS_AT_ONCE, eventsSince, lastEventId, subscribe } from './events.ts';

const HEARTBEAT_MS = 20_000;

/** Everything that changes what an account may do is told here; its open streams then ask again at once. */
export const rightsChannel = (accountId: string): string => `rights:${accountId}`;

/** Where a stream begins: after the event that its page has heard last, or at the moment its page was made, or now. */
async function beginning({ headers, url }: Request): Promise<number> {
	const asked = new URL(url).searchParams;
	const number = (text: string | null): number | undefined => (text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined);
	return number(headers.get('last-event-id')) ?? number(asked.get('after')) ?? lastEventId(number(asked.get('since')));
}

/**
 * A server-sent-events answer for these channels. Replays everything after `Last-Event-ID`, or since the page was made (`?since=`, so
 * that nothing is missed between a page and its stream), then follows live.
 * `mayGoOn` is asked again before every delivery, when anything is told on one of the `watched` channels (a change of rights,
 * quality A4) and with every heartbeat. Each event's data is `{ channel, kind, …ids }`.
 */
export async function liveResponse(
	request: Request,
	channels: readonly string[],
	watched: readonly string[],
	mayGoOn: () => Promise<boolean>
): Promise<Response> {
	let last = await beginning(request);
	const text = new TextEncoder();
	let end = (): void => undefined;

	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			let busy = false;
			let again = false;
			let open = true;
			const send = (chunk: string): void => {
				if (open) controller.enqueue(text.encode(chunk));
			};
			end = () => {
				if (!open) return;
				open = false;
				unsubscribe();
				clearInterval(beat);
				try {
					controller.close();
				} catch {
					// The client went first.
				}
			};
			const pump = async (): Promise<void> => {
				again = true;
				if (busy) return;
				busy = true;
				try {
					while (again && open) {
						again = false;
						if (!(await mayGoOn())) return end();
						const events = await eventsSince(channels, last);
						again ||= events.length === EVENTS_AT_ONCE;
						for (const event of events) {
							last = event.id;
							send(`id: ${event.id}\ndata: ${JSON.stringify({ channel: event.channel, kind: event.kind, ...event.payload })}\n\n`);
						}
					}
				} catch {
					end();
				} finally {
					busy = false;
				}
			};
			const unsubscribe = subscribe([...channels, ...watched], () => void pump());
			const beat = setInterval(() => {
				send(': still here\n\n');
				void pump();
			}, HEARTBEAT_MS);
			send(`retry: 2000\nid: ${last}\n\n`);
			void pump();
			request.signal.addEventListener('abort', end);
		},
		cancel: () => end()
	});
	return new Response(body, {
		headers: { 'content-type': 'text/event-stream', 'cache-control': 'private, no-store', 'x-accel-buffering': 'no' }
	});
}
