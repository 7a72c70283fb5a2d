import type { Tx } from '#platform/db';

/** Whose notice it is and what it says, for a report. Hidden notices are nobody's to report. */
export async function reportedNotice(tx: Tx, id: string): Promise<{ authorId: string; excerpt: string } | undefined> {
	const row = await tx
		.selectFrom('partners.notice')
		.select(['author_id', 'title', 'body'])
		.where('id', '=', id)
		.where('state', '<>', 'hidden')
		.executeTakeFirst();
	return row && { authorId: row.author_id, excerpt: `${row.title}\n\n${row.body}` };
}
