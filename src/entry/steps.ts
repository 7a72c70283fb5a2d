import type { Writable } from 'node:stream';

/** Tells how far the work is, in a few words: "340 of 2,500 teachers". */
export type Tell = (detail: string) => void;
export type Step = <T>(label: string, work: (tell: Tell) => Promise<T>) => Promise<T>;

/** What takes less is over before it could be read. */
const QUIET_MS = 700;

/**
 * Shows work that takes longer than a moment: its name, then how far it is, then how long it took. On a terminal the line
 * changes in place; in a file there is a new one every few seconds.
 */
export function stepsOn(out: Writable & { isTTY?: boolean }): Step {
	return async (label, work) => {
		const started = Date.now();
		const seconds = () => ((Date.now() - started) / 1000).toFixed(Date.now() - started < 10_000 ? 1 : 0);
		let detail = '';
		let shown = false;
		let lastLine = 0;
		const show = () => {
			const first = !shown;
			shown = true;
			const words = `${label} … ${seconds()} s${detail && `, ${detail}`}`;
			if (out.isTTY) out.write(`\r\u001b[2K${words}`);
			else if (first) out.write(`${label} …\n`);
			else if (Date.now() - lastLine > 5_000) out.write(`  … ${seconds()} s${detail && `, ${detail}`}\n`);
			else return;
			lastLine = Date.now();
		};
		let repeat: NodeJS.Timeout | undefined;
		const begin = setTimeout(() => {
			show();
			repeat = setInterval(show, 250);
		}, QUIET_MS);
		const end = (how: string) => {
			clearTimeout(begin);
			clearInterval(repeat);
			if (shown) out.write(out.isTTY ? `\r\u001b[2K${label}: ${how}\n` : `  ${how}\n`);
		};
		try {
			const result = await work((words) => (detail = words));
			end(`done in ${seconds()} s`);
			return result;
		} catch (error) {
			end(`stopped after ${seconds()} s`);
			throw error;
		}
	};
}
