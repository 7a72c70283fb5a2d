import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { config } from '#platform/config';
import { pendingMigrations, pool } from '#platform/db';
import { isEnding } from './ending.ts';
import { registry } from './metrics.ts';
import { isLocal } from './requests.ts';

/** Answers /healthz, /readyz and /metrics; false for everything else, and for whoever may not see the metrics. */
export async function answeredProbe(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
	if (request.method !== 'GET' && request.method !== 'HEAD') return false;
	const path = request.url?.split('?', 1)[0];
	if (path === '/healthz') return say(response, 200, 'text/plain', 'alive\n');
	if (path === '/readyz') {
		const lacking = await whatIsLacking();
		return say(response, lacking ? 503 : 200, 'application/json', `${JSON.stringify({ ready: !lacking, ...(lacking && { lacking }) })}\n`);
	}
	if (path !== '/metrics' || !maySeeMetrics(request)) return false;
	return say(response, 200, registry.contentType, await registry.metrics());
}

function say(response: ServerResponse, status: number, type: string, body: string): true {
	response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }).end(body);
	return true;
}

/** With METRICS_TOKEN whoever has it; without, only this machine. */
function maySeeMetrics(request: IncomingMessage): boolean {
	const { metricsToken } = config();
	if (metricsToken === undefined) return isLocal(request);
	const digest = (text: string) => createHash('sha256').update(text).digest();
	return timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${metricsToken}`));
}

const PATIENCE_MS = 2_000;
let migrated = false;

/** Why requests cannot be served now, in a word; undefined where they can. */
async function whatIsLacking(): Promise<'ending' | 'database' | 'migrations' | undefined> {
	if (isEnding()) return 'ending';
	try {
		await within(PATIENCE_MS, pool().query('select 1'));
		const { connectionString } = pool().options;
		// What has been applied stays applied.
		migrated ||= connectionString !== undefined && (await within(PATIENCE_MS, pendingMigrations(connectionString))).length === 0;
		return migrated ? undefined : 'migrations';
	} catch {
		return 'database';
	}
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error('late')), ms)));
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
