import { startWorker, stopWorker } from '#platform/jobs';
import { log } from '#platform/log';
import { allJobs } from './modules.ts';
import { isEnding, onEnd } from './ending.ts';

/** Works off what was queued until the process ends; what runs then is finished first. */
export async function work(url: string): Promise<void> {
	onEnd('jobs', stopWorker);
	await startWorker(url, allJobs, (name, error) => {
		// Its connections break when the end comes in the middle of a start.
		if (!isEnding()) log().error({ job: name, err: error }, 'a job failed');
	});
}
