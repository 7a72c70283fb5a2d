import { isIP } from 'node:net';
import type { IncomingMessage } from 'node:http';
import { config } from '#platform/config';

/** Under these names the pages are told who asks and how; what a client sends under them is thrown away. */
export const ADDRESS_HEADER = 'x-client-address';
export const PROTOCOL_HEADER = 'x-forwarded-proto';

/**
 * The address from which a request came. Forwarded headers are believed only as far as our own proxies (TRUST_PROXY, counted
 * from this process outwards) have written them: anybody can send one (quality S4).
 */
export function clientAddress(request: IncomingMessage): string {
	const direct = request.socket.remoteAddress ?? '';
	const { trustedProxies } = config();
	if (trustedProxies === 0) return plain(direct);
	const forwarded = list(request.headers['x-forwarded-for']);
	const told = forwarded.at(-trustedProxies) ?? forwarded[0];
	return told && isIP(told) ? plain(told) : plain(direct);
}

/** Sets protocol, host and client address as the pages shall see them, whatever the request said (quality I11). */
export function settle(request: IncomingMessage): void {
	const { headers } = request;
	const { origin, fixedOrigin, trustedProxies } = config();
	const own = parsed(origin);
	const trusted = trustedProxies > 0;
	const protocol = fixedOrigin ? own.protocol.slice(0, -1) : (trusted && list(headers['x-forwarded-proto']).at(-1)) || 'http';
	const host = fixedOrigin ? own.host : (trusted && list(headers['x-forwarded-host']).at(-1)) || headers.host;
	const address = clientAddress(request);
	for (const name of ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'forwarded']) delete headers[name];
	headers[PROTOCOL_HEADER] = protocol === 'https' ? 'https' : 'http';
	headers.host = host && /^[\w.:[\]-]+$/.test(host) ? host : own.host;
	headers[ADDRESS_HEADER] = address;
}

let known: URL | undefined;
/** The platform's own address hardly ever changes, and every request asks. */
const parsed = (origin: string): URL => (known?.origin === origin ? known : (known = new URL(origin)));

/** Asked on this machine, and not through a proxy that stands on it. */
export function isLocal(request: IncomingMessage): boolean {
	const { headers, socket } = request;
	const proxied = headers['x-forwarded-for'] ?? headers.forwarded ?? headers.via;
	return proxied === undefined && ['127.0.0.1', '::1'].includes(plain(socket.remoteAddress ?? ''));
}

/** IPv4 as such also where the socket speaks IPv6. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, '');

const list = (header: string | string[] | undefined): string[] =>
	[header ?? []]
		.flat()
		.join(',')
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);
