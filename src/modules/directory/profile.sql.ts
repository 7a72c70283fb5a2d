import type { Tx } from '#platform/db';
import { spokenLanguages, type SpokenLanguage } from './language.ts';
import { responseBand, visibilityOf, type Profile, type Visibility } from './profile.ts';

type Reader = Pick<Tx, 'selectFrom'>;
export type StoredProfile = { accountId: string; profile: Omit<Profile, 'school'>; visibility: Visibility };

export async function profileOf(tx: Reader, accountId: string): Promise<StoredProfile | undefined> {
	const row = await tx.selectFrom('directory.profile').selectAll().where('account_id', '=', accountId).executeTakeFirst();
	return (
		row && {
			accountId,
			visibility: visibilityOf(row.visibility),
			profile: {
				photoKey: row.photo_key,
				about: row.about,
				subjects: row.subjects,
				ages: row.age_min === null || row.age_max === null ? null : { min: row.age_min, max: row.age_max },
				languages: spokenLanguages(row.languages),
				wish: { text: row.wish, from: row.window_start, until: row.window_end },
				available: row.available,
				response: responseBand(row.requests_received, row.requests_answered, row.median_answer_hours)
			}
		}
	);
}

export type NewProfile = {
	accountId: string;
	subjects: readonly string[];
	ageMin: number | undefined;
	ageMax: number | undefined;
	languages: readonly SpokenLanguage[];
};

/** The profile somebody signs up with. They are available from the first day; nobody reaches them before they are validated. */
export async function insertProfile(tx: Tx, { accountId, subjects, ageMin, ageMax, languages }: NewProfile): Promise<void> {
	await tx
		.insertInto('directory.profile')
		.values({
			account_id: accountId,
			subjects: [...subjects],
			age_min: ageMin ?? null,
			age_max: ageMax ?? null,
			languages: JSON.stringify(languages),
			available: true
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export type ProfileChange = NewProfile & {
	about: string;
	wish: string;
	windowStart: string | undefined;
	windowEnd: string | undefined;
	available: boolean;
	visibility: Visibility;
};

export async function saveProfileRow(tx: Tx, change: ProfileChange, now: Date): Promise<void> {
	const values = {
		about: change.about,
		wish: change.wish,
		subjects: [...change.subjects],
		age_min: change.ageMin ?? null,
		age_max: change.ageMax ?? null,
		languages: JSON.stringify(change.languages),
		window_start: change.windowStart ?? null,
		window_end: change.windowEnd ?? null,
		available: change.available,
		visibility: JSON.stringify(change.visibility),
		updated_at: now
	};
	await tx
		.insertInto('directory.profile')
		.values({ account_id: change.accountId, ...values })
		.onConflict((conflict) => conflict.column('account_id').doUpdateSet(values))
		.execute();
}

/** Sets or removes the photo; returns the key of the one before, whose file is now nobody's. */
export async function savePhotoKey(tx: Tx, accountId: string, key: string | null, now: Date): Promise<string | null> {
	const before = await tx
		.selectFrom('directory.profile')
		.select('photo_key')
		.where('account_id', '=', accountId)
		.forUpdate()
		.executeTakeFirst();
	await tx
		.insertInto('directory.profile')
		.values({ account_id: accountId, photo_key: key, updated_at: now })
		.onConflict((conflict) => conflict.column('account_id').doUpdateSet({ photo_key: key, updated_at: now }))
		.execute();
	return before?.photo_key ?? null;
}

/** Whoever closes an account leaves no profile behind; returns the photo's key. */
export async function eraseProfile(tx: Tx, accountId: string): Promise<string | null> {
	const row = await tx.deleteFrom('directory.profile').where('account_id', '=', accountId).returning('photo_key').executeTakeFirst();
	return row?.photo_key ?? null;
}
