import { personCards, schoolCards } from '#directory';
import { db } from '#platform/db';
import { setting } from '#platform/programme';
import type { Actor } from '#platform/usecase';
import { approvalWeeks, deskCounts, deskQueue } from '../desk.sql.ts';

/** Projects that wait for this officer's word, longest first. */
export async function projectsToApprove(viewer: Actor) {
	return db()
		.transaction()
		.execute(async (tx) => {
			const rows = await deskQueue(tx, viewer, 100);
			const founders = rows.flatMap((row) => row.founders);
			const people = await personCards(
				tx,
				founders.map((one) => one.account)
			);
			const schools = await schoolCards(
				tx,
				founders.map((one) => one.school)
			);
			return {
				targetDays: await setting('approval.target-days', { tx }),
				projects: rows.map((row) => ({
					...row,
					founders: row.founders.map((one) => {
						const card = people.get(one.account);
						return {
							name: card ? `${card.firstName} ${card.lastName}` : '',
							school: schools.get(one.school)?.name ?? '',
							country: one.country,
							headConsent: one.consent
						};
					})
				}))
			};
		});
}

/** How many wait, since when the oldest, and how many are late: for the desk's first page. */
export const approvalCounts = (viewer: Actor) =>
	db()
		.transaction()
		.execute((tx) => deskCounts(tx, viewer));

const DAY = 86_400_000;
const WEEKS = 12;
/** What came to the viewer's desk and what was decided, week by week, the earliest first. */
export async function approvalFigures(viewer: Actor, now = new Date()) {
	const rows = await db()
		.transaction()
		.execute((tx) => approvalWeeks(tx, viewer, now, WEEKS));
	return Array.from({ length: WEEKS }, (_, at) => {
		const ago = WEEKS - 1 - at;
		const found = rows.find((week) => week.ago === ago);
		const from = new Date(now.getTime() - (ago + 1) * 7 * DAY);
		return { from: from.toISOString().slice(0, 10), came: found?.came ?? 0, decided: found?.decided ?? 0 };
	});
}
