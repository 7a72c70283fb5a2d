/** Asks for one page over some connections as fast as it is answered. */
import { Agent, get } from 'node:http';

export type Figures = { perSecond: number; p50: number; p99: number; cpu: number };

type Target = { url: string; path: string; headers: Record<string, string> };

export async function load(target: Target, connections: number, seconds: number): Promise<Figures> {
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	const until = performance.now() + seconds * 1000;
	const took: number[] = [];
	const before = await cpuOf(target.url);
	const began = performance.now();
	const one = async () => {
		while (performance.now() < until) {
			const start = performance.now();
			await ask(target, agent);
			took.push(performance.now() - start);
		}
	};
	await Promise.all(Array.from({ length: connections }, one));
	const lasted = (performance.now() - began) / 1000;
	const cpu = (await cpuOf(target.url)) - before;
	agent.destroy();
	took.sort((a, b) => a - b);
	const at = (part: number) => took[Math.min(took.length - 1, Math.floor(took.length * part))] ?? Number.NaN;
	return { perSecond: took.length / lasted, p50: at(0.5), p99: at(0.99), cpu: (cpu * 1000) / took.length };
}

const ask = ({ url, path, headers }: Target, agent: Agent): Promise<void> =>
	new Promise((done, reject) => {
		get(url + path, { agent, headers }, (response) => {
			if (response.statusCode !== 200) reject(new Error(`${path} answered ${response.statusCode}`));
			response.on('end', done).on('error', reject).resume();
		}).on('error', reject);
	});

/** Seconds of processor time of the server's process so far. */
async function cpuOf(url: string): Promise<number> {
	const metrics = await (await fetch(`${url}/metrics`)).text();
	return Number(/^process_cpu_seconds_total (\S+)/m.exec(metrics)?.[1]);
}

/** The middle run of each figure. */
export function median(runs: readonly Figures[]): Figures {
	const of = (pick: (figures: Figures) => number) => runs.map(pick).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN;
	return { perSecond: of((run) => run.perSecond), p50: of((run) => run.p50), p99: of((run) => run.p99), cpu: of((run) => run.cpu) };
}
