import { db, sql, type Tx } from '#platform/db';

export type StoredMail = {
	id: string;
	kind: string;
	to: string;
	locale: string;
	subject: string;
	text: string;
	html: string;
	at: Date;
	sentAt: Date | null;
};
type NewMail = {
	kind: string;
	to_address: string;
	locale: string;
	subject: string;
	body_text: string;
	body_html: string;
	headers: Record<string, string>;
};

export async function insertMail(tx: Tx, mail: NewMail): Promise<string> {
	const row = await tx
		.insertInto('platform.mail')
		.values({ ...mail, headers: JSON.stringify(mail.headers) })
		.returning('id')
		.executeTakeFirstOrThrow();
	return row.id;
}

const stored = () =>
	db()
		.selectFrom('platform.mail')
		.select([
			'id',
			'kind',
			'to_address as to',
			'locale',
			'subject',
			'body_text as text',
			'body_html as html',
			'created_at as at',
			'sent_at as sentAt'
		]);

/** The newest mails, for the development inbox. */
export const recentMails = (limit = 100): Promise<StoredMail[]> =>
	stored().orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
/** The newest mails to one address. */
export const mailsTo = (address: string, limit = 50): Promise<StoredMail[]> =>
	stored().where('to_address', '=', address).orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();

/** One mail with its words; undefined for an id there is none of. */
export const storedMail = (id: string): Promise<StoredMail | undefined> => stored().where('id', '=', id).executeTakeFirst();

/** Locks a mail that still has to go; undefined where it has gone or another worker holds it. */
export async function lockUnsent(tx: Tx, id: string) {
	return tx
		.selectFrom('platform.mail')
		.selectAll()
		.where('id', '=', id)
		.where('sent_at', 'is', null)
		.forUpdate()
		.skipLocked()
		.executeTakeFirst();
}

/** Once sent, the words are not needed any more (quality P1): only that and when it went. */
export async function markSent(tx: Tx, id: string, keepBody: boolean): Promise<void> {
	await tx
		.updateTable('platform.mail')
		.set({ sent_at: sql`now()`, attempts: sql`attempts + 1`, ...(!keepBody && { body_text: '', body_html: '' }) })
		.where('id', '=', id)
		.execute();
}

/** Removes mails older than 30 days, sent or not: no retry takes that long. */
export async function forgetOldMails(): Promise<void> {
	await db()
		.deleteFrom('platform.mail')
		.where('created_at', '<', sql<Date>`now() - interval '30 days'`)
		.execute();
}
