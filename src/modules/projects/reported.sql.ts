import type { Tx } from '#platform/db';

/** Whom a report of a project goes to, its first founder, and what it says publicly; undefined before its approval. */
export async function reportedProject(tx: Tx, id: string): Promise<{ authorId: string; excerpt: string } | undefined> {
	const row = await tx
		.selectFrom('projects.project as p')
		.innerJoin('projects.founder as f', (join) => join.onRef('f.project_id', '=', 'p.id').on('f.position', '=', 1))
		.select(['f.account_id', 'p.title', 'p.description'])
		.where('p.id', '=', id)
		.where('p.state', 'in', ['active', 'closed', 'archived'])
		.executeTakeFirst();
	return row && { authorId: row.account_id, excerpt: `${row.title}\n\n${row.description}` };
}
