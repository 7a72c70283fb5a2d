import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import { type MadeTeacher, makeTeacher } from '#directory/seed';
import type { Db, DB } from '#platform/db';
import { days, insertMany } from '#platform/demo';

export type NoticeRow = Insertable<DB['partners.notice']> & { id: string };

/** An open notice for a European project, three months from its end. All columns, so that rows of every state fit one insert. */
export function noticeRow(wish: Partial<NoticeRow> & Pick<NoticeRow, 'author_id' | 'school_id' | 'country'>, now = new Date()): NoticeRow {
	return {
		id: randomUUID(),
		co_author_id: null,
		kind: 'european',
		title: 'Partner wanted for a project on rivers',
		body: 'We measure, draw and tell. Two classes, one term, English.',
		age_min: 12,
		age_max: 15,
		class_size: 24,
		subjects: ['geography'],
		languages: ['en'],
		wanted_countries: [],
		start_on: null,
		end_on: null,
		places: 1,
		state: 'open',
		expires_at: new Date(now.getTime() + days(90)),
		asked_at: null,
		created_at: now,
		updated_at: now,
		...wish
	};
}

/** A notice of the teacher given, or of one made for it. */
export async function makeNotice(
	tx: Db,
	wish: Partial<NoticeRow> & { author?: MadeTeacher } = {}
): Promise<{ id: string; notice: NoticeRow; author: MadeTeacher }> {
	const { author: given, ...over } = wish;
	const author = given ?? (await makeTeacher(tx));
	const notice = noticeRow({ author_id: author.id, school_id: author.school.id, country: author.school.country, ...over });
	await insertMany(tx, 'partners.notice', [notice]);
	return { id: notice.id, notice, author };
}
