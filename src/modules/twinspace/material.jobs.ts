import * as v from 'valibot';
import { job } from '#platform/jobs';
import { blobs } from '#platform/storage';
import { asSystem } from '#platform/usecase';
import { KEPT_DAYS } from './material.ts';
import { dropDeleted } from './material.sql.ts';

/** Files deleted a month ago go for good. The rows go first: a file without a row harms nobody, a row without a file does. */
const dropMaterials = job(
	'twinspace.drop-deleted-materials',
	v.object({}),
	async () => {
		for (;;) {
			const keys = await asSystem('twinspace.drop-deleted-materials', (ctx) =>
				dropDeleted(ctx.tx, new Date(ctx.now.getTime() - KEPT_DAYS * 86_400_000))
			);
			for (const key of keys) await blobs().remove(key);
			if (keys.length === 0) return;
		}
	},
	{ cron: '20 3 * * *' }
);

export const materialJobs = [dropMaterials];
