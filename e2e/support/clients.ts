/** People at the other end of HTTP: a session made directly, requests as their browser would send them. */
import { openSession } from '#identity';
import type { Db } from '#platform/db';
import type { RunningServer } from '#platform/test';
import type { Viewer } from '#platform/usecase';

export type Client = {
	cookie: string;
	get(path: string, headers?: Record<string, string>): Promise<Response>;
	/** Posts a form; an array is a field that comes several times. */
	post(path: string, fields: Record<string, string | string[]>): Promise<Response>;
	/** Posts anything. */
	send(path: string, body: string | Uint8Array<ArrayBuffer>, type: string): Promise<Response>;
};

/** A client signed in as this actor (officers with their second factor), or as nobody. */
export async function clientFor(db: Db, server: Pick<RunningServer, 'url'>, who: Viewer): Promise<Client> {
	const office = (who?.offices.length ?? 0) > 0;
	const where = { device: 'Test', address: '127.0.0.1', office, secondFactor: office };
	const token = who && (await db.transaction().execute((tx) => openSession(tx, who.id, where)));
	const cookie = token ? `session=${token}` : '';
	const ask = (path: string, init: RequestInit) =>
		fetch(server.url + path, {
			redirect: 'manual',
			signal: AbortSignal.timeout(20_000),
			...init,
			// Thousands of answers that are read at once: what compresses them is tested elsewhere.
			headers: { accept: 'text/html', 'accept-encoding': 'identity', cookie, origin: server.url, ...init.headers }
		});
	return {
		cookie,
		get: (path, headers = {}) => ask(path, { headers }),
		post: (path, fields) => {
			const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
			return ask(path, { method: 'POST', body: new URLSearchParams(pairs) });
		},
		send: (path, body, type) => ask(path, { method: 'POST', body, headers: { 'content-type': type } })
	};
}

/** Where a form's answer leads, without origin; undefined where it leads nowhere. */
export const ledTo = (response: Response): string | undefined => {
	const location = response.headers.get('location');
	return location === null ? undefined : new URL(location, response.url).pathname;
};
