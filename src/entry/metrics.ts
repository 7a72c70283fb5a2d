import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { pool } from '#platform/db';

/** What /metrics tells: numbers about the process, never about a person. */
export const registry = new Registry();
collectDefaultMetrics({ register: registry });

export const requestSeconds = new Histogram({
	name: 'etwinning_request_seconds',
	help: 'Time from a request to the end of its answer, streams apart',
	labelNames: ['method', 'status'],
	buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
	registers: [registry]
});
export const requestsOpen = new Gauge({ name: 'etwinning_requests_open', help: 'Requests being answered now', registers: [registry] });
export const streamsOpen = new Gauge({ name: 'etwinning_streams_open', help: 'Open event streams', registers: [registry] });
export const requestsShed = new Counter({
	name: 'etwinning_requests_shed_total',
	help: 'Requests told to come back later',
	registers: [registry]
});

const connections = new Gauge({
	name: 'etwinning_database_connections',
	help: 'Connections to the database by state; "waiting" are requests for one',
	labelNames: ['state'],
	registers: [],
	collect() {
		const { totalCount, idleCount, waitingCount } = pool();
		this.set({ state: 'busy' }, totalCount - idleCount);
		this.set({ state: 'idle' }, idleCount);
		this.set({ state: 'waiting' }, waitingCount);
	}
});
registry.registerMetric(connections);
