import { demoAccounts, seedDirectory } from '#directory/seed';
import { seedTalks } from '#messaging/seed';
import { seedNotices } from '#partners/seed';
import { db, sql } from '#platform/db';
import { projectWishes, seedProjects } from '#projects/seed';
import { seedReports } from '#support/seed';
import { seedSpaces } from '#twinspace/seed';

export { demoAccounts };
/** Hears which part is being filled, and which of how many it is (from 1). */
export type DemoProgress = (part: string, at: number, of: number) => void;

/**
 * Fills an empty database with the demo world: the same people, schools and projects every time, with all dates counted back from
 * `now`. Countries and offices must be there. One transaction: a world that was interrupted is no world. Returns false, and does
 * nothing, where somebody lives here already.
 */
export async function fillDemoWorld(progress: DemoProgress = () => undefined, now = new Date()): Promise<boolean> {
	const filled = await db()
		.transaction()
		.execute(async (tx) => {
			await sql`select pg_advisory_xact_lock(hashtextextended('demo world', 0))`.execute(tx);
			const somebody = await tx.selectFrom('identity.account').select('id').limit(1).executeTakeFirst();
			if (somebody) return false;
			// The thousands of rows of one insert may take longer than a request may.
			await sql`set local statement_timeout = 0`.execute(tx);
			progress('schools and teachers', 1, 6);
			const world = await seedDirectory(tx, now);
			progress('projects', 2, 6);
			const projects = await seedProjects(tx, world);
			progress('TwinSpaces', 3, 6);
			await seedSpaces(tx, projects, now);
			progress('conversations', 4, 6);
			await seedTalks(
				tx,
				world,
				projects.flatMap((project) => project.partners)
			);
			progress('notices', 5, 6);
			await seedNotices(tx, world, projectWishes());
			progress('reports', 6, 6);
			await seedReports(tx, world);
			return true;
		});
	if (filled) await tellPlanner();
	return filled;
}

/** The planner knows nothing of tables that were empty a moment ago. */
async function tellPlanner(): Promise<void> {
	const { rows } = await sql<{ name: string }>`select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
		where schemaname = any('{identity,directory,messaging,partners,projects,twinspace,support}')`.execute(db());
	await sql`analyze ${sql.raw(rows.map(({ name }) => name).join(', '))}`.execute(db());
}
