import type { Locale } from '#platform/i18n';

/** The office a person works in. `regions` null: the whole country. */
export type Office = { role: 'officer'; country: string; regions: readonly string[] | null } | { role: 'central' };
export type Standing = 'none' | 'unconfirmed' | 'pending' | 'validated' | 'rejected' | 'suspended';

/** Who acts. Built once a request from the session; every rule judges this and nothing else about the person. */
export type Actor = {
	id: string;
	kind: 'person' | 'pupil' | 'guest';
	firstName: string;
	lastName: string;
	/** Standing of the default school membership (domain §4); 'none' for pupils and guests. */
	standing: Standing;
	/** ISO 3166-1 alpha-2 of the default school's country. */
	country: string | null;
	offices: readonly Office[];
	/** The second factor was given in this session. */
	secondFactor: boolean;
	locale: Locale;
	timeZone: string;
	sessionId: string;
};
/** Null: nobody is signed in. */
export type Viewer = Actor | null;
