import { db, sql, type Tx } from '#platform/db';

/** Keys of dated programme settings; the rows are in platform.programme_setting, with their source. */
export type SettingKey =
	| 'validation.target-days'
	| 'validation.escalate-days'
	| 'approval.target-days'
	| 'notice.expiry-months'
	| 'notice.longest-months'
	| 'notice.ask-before-days'
	| 'contact.same-message-per-day'
	| 'project.minimum-days'
	| 'project.inactive-days'
	| 'project.reopen-months'
	| 'project.extend-months'
	| 'project.archive-months'
	| 'pupil.code-days'
	| 'pupil.end-months-after-project'
	| 'material.image-megabytes'
	| 'material.video-megabytes'
	| 'material.file-megabytes'
	| 'report.visit-hours'
	| 'response.window-days'
	| 'limit.writes-per-ten-minutes'
	| 'limit.writes-per-ten-minutes-by-address'
	| 'limit.searches-per-minute'
	| 'limit.searches-per-minute-by-address'
	| 'limit.posts-per-ten-minutes'
	| 'limit.uploads-per-hour'
	| 'limit.messages-per-ten-minutes'
	| 'limit.contact-requests-per-day'
	| 'limit.notices-per-day'
	| 'limit.notice-replies-per-day'
	| 'limit.invitations-per-hour'
	| 'limit.drafts-per-day'
	| 'limit.reports-per-hour'
	| 'limit.reports-per-hour-by-address'
	| 'limit.pupil-lists-per-hour';

type Row = { key: string; country: string | null; value: unknown; valid_from: string; valid_to: string | null };
const FRESH_MS = 30_000;
let kept: { rows: Row[]; until: number } | undefined;

async function rows(tx: Tx | ReturnType<typeof db>): Promise<Row[]> {
	if (kept && kept.until > Date.now()) return kept.rows;
	const found = await tx.selectFrom('platform.programme_setting').select(['key', 'country', 'value', 'valid_from', 'valid_to']).execute();
	kept = { rows: found as unknown as Row[], until: Date.now() + FRESH_MS };
	return kept.rows;
}

/** Forget what was read; after a change and in tests. */
export const forgetSettings = (): void => {
	kept = undefined;
};

function pick(all: Row[], key: string, on: Date, country: string | undefined): unknown {
	const day = on.toISOString().slice(0, 10);
	const valid = all.filter((r) => r.key === key && r.valid_from <= day && (r.valid_to === null || r.valid_to >= day));
	const order = (r: Row): string => `${r.country === null ? 0 : 1}${r.valid_from}`;
	const own = valid.filter((r) => r.country === null || r.country === country).sort((a, b) => (order(a) < order(b) ? 1 : -1))[0];
	if (!own) throw new Error(`Programme setting ${key} has no value on ${day}`);
	return own.value;
}

/** The number that holds on a day, in a country where that has its own. Unit: in the key (days, months, megabytes). */
export async function setting(key: SettingKey, where: { on?: Date; country?: string; tx?: Tx } = {}): Promise<number> {
	return Number(pick(await rows(where.tx ?? db()), key, where.on ?? new Date(), where.country));
}

/** Days before a project's end at which its administrators are warned, longest first. */
export async function warnDays(on = new Date(), tx?: Tx): Promise<number[]> {
	return pick(await rows(tx ?? db()), 'project.warn-days', on, undefined) as number[];
}

/** All settings with their dates and sources, for the central desk. */
export async function allSettings() {
	return db()
		.selectFrom('platform.programme_setting')
		.selectAll()
		.orderBy('key')
		.orderBy(sql`country nulls first`)
		.orderBy('valid_from')
		.execute();
}

/** Adds a dated value of a setting, everywhere or in one country; the same day again replaces it. `value` is stored as JSON. */
export async function addSetting(
	tx: Tx,
	row: { key: string; country: string | null; value: unknown; from: string; source: string }
): Promise<void> {
	const set = { value: JSON.stringify(row.value), valid_to: null, source: row.source };
	await tx
		.insertInto('platform.programme_setting')
		.values({ key: row.key, country: row.country, valid_from: row.from, ...set })
		.onConflict((conflict) => conflict.columns(['key', 'country', 'valid_from']).doUpdateSet(set))
		.execute();
}
