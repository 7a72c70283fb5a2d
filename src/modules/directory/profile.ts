import type { SpokenLanguage } from './language.ts';

/** Who sees one part of a profile. */
export const audiences = ['public', 'members', 'contacts', 'nobody'] as const;
export type Audience = (typeof audiences)[number];

/**
 * Parts of a profile that have an audience of their own. `page` is the whole: people who are not signed in find a person's page only
 * if it is public; eTwinners always do, else nobody could be found.
 */
export const profileFields = ['page', 'photo', 'about', 'school', 'subjects', 'ages', 'languages', 'wish', 'response'] as const;
export type ProfileField = (typeof profileFields)[number];
export type Visibility = Record<ProfileField, Audience>;

/** The most private setting with which partners can still be found (quality C6). */
export const defaultVisibility: Visibility = {
	page: 'members',
	photo: 'members',
	about: 'members',
	school: 'members',
	subjects: 'members',
	ages: 'members',
	languages: 'members',
	wish: 'members',
	response: 'members'
};

/** What is stored, completed by the defaults; anything unknown in it is ignored. */
export function visibilityOf(stored: unknown): Visibility {
	const given = (stored ?? {}) as Record<string, unknown>;
	const entries = profileFields.map((field) => {
		const audience = audiences.find((one) => one === given[field]) ?? defaultVisibility[field];
		return [field, field === 'page' && audience !== 'public' ? 'members' : audience];
	});
	return Object.fromEntries(entries) as Visibility;
}

/**
 * What a reader is to the person. `office`: an officer who serves the person's place, and the person themself, see all.
 * `outside`: not signed in, not validated, a guest.
 */
export type Relation = 'self' | 'office' | 'contact' | 'member' | 'outside';

const reaches: Record<Audience, readonly Relation[]> = {
	public: ['self', 'office', 'contact', 'member', 'outside'],
	members: ['self', 'office', 'contact', 'member'],
	contacts: ['self', 'office', 'contact'],
	nobody: ['self', 'office']
};
export const sees = (relation: Relation, audience: Audience): boolean => reaches[audience].includes(relation);

export type ResponseBand = 'hours' | 'day' | 'days' | 'week' | 'slow';
export type Profile = {
	photoKey: string | null;
	about: string;
	school: { id: string; name: string; city: string | null; country: string } | null;
	subjects: readonly string[];
	ages: { min: number; max: number } | null;
	languages: readonly SpokenLanguage[];
	/** What they would like to do, and when: days as YYYY-MM-DD. */
	wish: { text: string; from: string | null; until: string | null };
	available: boolean;
	/** How quickly they answer requests; null for newcomers. */
	response: ResponseBand | null;
};

/**
 * The profile as one reader may see it: a part that is not theirs is simply not there (quality A3). Undefined where the reader may
 * not even know that the person is here; that looks like a person who does not exist (A2).
 */
export function visibleProfile(profile: Profile, visibility: Visibility, relation: Relation): Partial<Profile> | undefined {
	if (!sees(relation, visibility.page)) return undefined;
	const seen = (field: ProfileField) => sees(relation, visibility[field]);
	return {
		...(seen('photo') && { photoKey: profile.photoKey }),
		...(seen('about') && { about: profile.about }),
		...(seen('school') && { school: profile.school }),
		...(seen('subjects') && { subjects: profile.subjects }),
		...(seen('ages') && { ages: profile.ages }),
		...(seen('languages') && { languages: profile.languages }),
		...(seen('wish') && { wish: profile.wish }),
		...(relation !== 'outside' && { available: profile.available }),
		...(seen('response') && { response: profile.response })
	};
}

/** Fewer requests than this say nothing about a person. */
export const NEWCOMER = 3;

/**
 * The friendly band of somebody's answers (domain §5). `medianHours` over the answered requests; whoever answers less than half of
 * them is slow, however quick the other half was.
 */
export function responseBand(received: number, answered: number, medianHours: number | null): ResponseBand | null {
	if (received < NEWCOMER) return null;
	if (answered * 2 < received || medianHours === null) return 'slow';
	if (medianHours <= 6) return 'hours';
	if (medianHours <= 24) return 'day';
	if (medianHours <= 72) return 'days';
	return medianHours <= 24 * 7 ? 'week' : 'slow';
}
