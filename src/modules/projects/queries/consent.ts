import { fullName } from '#directory';
import { readToken } from '#identity';
import { db } from '#platform/db';
import { atSchool } from '../load-at-school.step.ts';
import { projectById } from '../project.sql.ts';

/** What a head teacher is asked by a one-time link, while it is good. */
export async function consentAsked(token: string): Promise<{ name: string; title: string; description: string } | undefined> {
	return db()
		.transaction()
		.execute(async (tx) => {
			const found = await readToken(tx, 'head-consents', token);
			const projectId = found?.payload.projectId;
			const project = typeof projectId === 'string' ? await projectById(tx, projectId) : undefined;
			const teacher = found?.accountId ? await atSchool(tx, found.accountId) : undefined;
			return project && teacher && { name: fullName(teacher), title: project.title, description: project.description };
		});
}
