import { cursorOf, db, readCursor } from '#platform/db';
import type { I18n } from '#platform/i18n';
import type { Actor } from '#platform/usecase';
import { CHOOSABLE, defaultMail } from '../notification.ts';
import { sentenceOf } from '../notification.mails.ts';
import { choicesOf, notificationsOf } from '../notification.sql.ts';

const PAGE = 40;

/** What happened, the latest first, in the reader's words. */
export async function notificationsPage(viewer: Actor, i18n: I18n, cursor: string | null) {
	return db()
		.transaction()
		.execute(async (tx) => {
			const rows = await notificationsOf(tx, viewer.id, readCursor(cursor), PAGE + 1);
			const shown = rows.slice(0, PAGE);
			const last = rows.length > PAGE ? shown.at(-1) : undefined;
			return {
				notifications: shown.map((one) => ({
					id: one.id,
					words: sentenceOf(one, i18n),
					href: one.href,
					at: one.at,
					unread: one.read_at === null
				})),
				next: last ? cursorOf({ at: last.at, id: last.id }) : null
			};
		});
}

/** How each kind comes by mail for this person, their choices over the sensible defaults. */
export async function mailChoices(viewer: Actor) {
	const chosen = new Map(
		(
			await db()
				.transaction()
				.execute((tx) => choicesOf(tx, viewer.id))
		).map((row) => [row.kind, row.mail])
	);
	return {
		kinds: CHOOSABLE.map((kind) => ({ kind, mail: chosen.get(kind) ?? defaultMail(kind) })),
		summary: chosen.get('daily') !== 'never'
	};
}
