import type { Tx } from '#platform/db';

const WORDS = 5;

/**
 * Whom a report of a conversation or message is about and what they wrote, for somebody who takes part in it; undefined for everybody
 * else, so that a report opens no private words to anyone.
 */
export async function reportedTalk(tx: Tx, kind: 'conversation' | 'message', id: string, reporterId: string) {
	const messages = tx
		.selectFrom('messaging.message as m')
		.innerJoin('messaging.conversation as c', 'c.id', 'm.conversation_id')
		.select(['m.author_id', 'm.body'])
		.where('m.author_id', '<>', reporterId)
		.where((e) => e.or([e('c.a_id', '=', reporterId), e('c.b_id', '=', reporterId)]))
		.where(kind === 'message' ? 'm.id' : 'c.id', '=', id)
		.orderBy('m.at', 'desc')
		.limit(WORDS);
	const rows = await messages.execute();
	const [last] = rows;
	return (
		last && {
			authorId: last.author_id,
			excerpt: rows
				.map((row) => row.body)
				.reverse()
				.join('\n\n')
		}
	);
}
