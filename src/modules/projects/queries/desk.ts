import { personCards, schoolCards } from '#directory';
import { db } from '#platform/db';
import { setting } from '#platform/programme';
import type { Actor } from '#platform/usecase';
import { deskCounts, deskQueue } from '../desk.sql.ts';

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
