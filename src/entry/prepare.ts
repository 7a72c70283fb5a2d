import { seedCountries } from '#directory';
import { sealSecrets } from '#identity';
import { connect, migrate, type Migrated } from '#platform/db';
import { installJobs } from '#platform/jobs';
import { allJobs } from './modules.ts';

/** Brings the database at `url` to the present schema with its queues and countries, secrets sealed. Safe to repeat and to run from several nodes. */
export async function prepareDatabase(url: string): Promise<Migrated> {
	const migrated = await migrate(url);
	await installJobs(url, allJobs);
	const { kysely } = connect(url, 1);
	try {
		await kysely.transaction().execute(seedCountries);
		await sealSecrets(kysely);
	} finally {
		await kysely.destroy();
	}
	return migrated;
}
