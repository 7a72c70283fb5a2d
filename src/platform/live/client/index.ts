/** What a live stream tells: which channel, what happened, and ids; never content. */
export type Told = { channel: string; kind: string } & Record<string, string | undefined>;

/**
 * Follows a stream of server-sent events in the browser. It connects again by itself and is then told what it missed; where it
 * cannot connect the page stays as it is. Returns the function that ends it.
 */
export function liveUpdates(url: string, heard: (told: Told) => void): () => void {
	const stream = new EventSource(url);
	stream.addEventListener('message', (event: MessageEvent<string>) => {
		try {
			heard(JSON.parse(event.data) as Told);
		} catch {
			// A line that is no news.
		}
	});
	return () => stream.close();
}
