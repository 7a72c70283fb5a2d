import type { Updateable } from 'kysely';
import { sql, type DB, type Tx } from '#platform/db';
import type { NoticeInput } from './notice.form.ts';
import type { NoticeState } from './notice.ts';

const columnsOf = (input: NoticeInput) => ({
	kind: input.kind,
	title: input.title,
	body: input.body,
	age_min: input.ageMin,
	age_max: input.ageMax,
	class_size: input.classSize ?? null,
	subjects: input.subjects,
	languages: input.languages,
	wanted_countries: input.wantedCountries,
	start_on: input.startOn ?? null,
	end_on: input.endOn ?? null,
	places: input.places ?? null,
	co_author_id: input.coAuthorId ?? null
});

type New = { authorId: string; schoolId: string; country: string; state: NoticeState; expiresAt: Date; now: Date };
export async function insertNotice(
	tx: Tx,
	input: NoticeInput,
	{ authorId, schoolId, country, state, expiresAt, now }: New
): Promise<string> {
	const row = await tx
		.insertInto('partners.notice')
		.values({
			...columnsOf(input),
			author_id: authorId,
			school_id: schoolId,
			country,
			state,
			expires_at: expiresAt,
			created_at: now,
			updated_at: now
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return row.id;
}
export const lockNotice = (tx: Tx, id: string) =>
	tx.selectFrom('partners.notice').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
export async function updateNotice(tx: Tx, id: string, values: Updateable<DB['partners.notice']>): Promise<void> {
	await tx.updateTable('partners.notice').set(values).where('id', '=', id).execute();
}
export const saveNotice = (tx: Tx, id: string, input: NoticeInput, now: Date): Promise<void> =>
	updateNotice(tx, id, { ...columnsOf(input), updated_at: now });

export async function recordReply(tx: Tx, noticeId: string, accountId: string, now: Date): Promise<void> {
	await tx
		.insertInto('partners.notice_reply')
		.values({ notice_id: noticeId, account_id: accountId, at: now })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Opens what somebody wrote while they were still pending. */
export async function openHidden(tx: Tx, authorId: string, expiresAt: Date, now: Date): Promise<void> {
	await tx
		.updateTable('partners.notice')
		.set({ state: 'open', expires_at: expiresAt, created_at: now, updated_at: now })
		.where('author_id', '=', authorId)
		.where('state', '=', 'hidden')
		.execute();
}
/** Open notices that end within `days` and whose author has not been asked; marks and returns them. */
export const askBeforeExpiry = (tx: Tx, now: Date, days: number) =>
	tx
		.updateTable('partners.notice')
		.set({ asked_at: now })
		.where('state', '=', 'open')
		.where('asked_at', 'is', null)
		.where('expires_at', '<', new Date(now.getTime() + days * 86_400_000))
		.returning(['id', 'author_id', 'co_author_id', 'title', sql<string>`expires_at::date::text`.as('day')])
		.execute();
export async function expireNotices(tx: Tx, now: Date): Promise<number> {
	const done = await tx
		.updateTable('partners.notice')
		.set({ state: 'expired' })
		.where('state', '=', 'open')
		.where('expires_at', '<', now)
		.executeTakeFirst();
	return Number(done.numUpdatedRows);
}

/** Removes what somebody wrote to find partners, what they kept, and to whom they were shown. Notices of two stay with the other one. */
export async function eraseSeeker(tx: Tx, accountId: string): Promise<void> {
	await tx.updateTable('partners.notice').set({ co_author_id: null }).where('co_author_id', '=', accountId).execute();
	await tx.deleteFrom('partners.notice').where('author_id', '=', accountId).execute();
	await tx.deleteFrom('partners.notice_reply').where('account_id', '=', accountId).execute();
	await tx.deleteFrom('partners.saved_search').where('account_id', '=', accountId).execute();
	await tx
		.deleteFrom('partners.suggestion_shown')
		.where((e) => e.or([e('viewer_id', '=', accountId), e('suggested_id', '=', accountId)]))
		.execute();
}
