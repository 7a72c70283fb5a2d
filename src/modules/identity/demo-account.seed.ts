import { DEMO_TOTP_SECRET } from './officer.seed.ts';
import { cast, DEMO_PASSWORD } from './seed/cast.ts';
import { officeHolders, type OfficeKey } from './seed/office-holders.ts';

/** Somebody to sign in as. `email` is the user name for pupils, who have no address. Officers also give the code of `totpSecret`. */
export type DemoAccount = {
	role: 'central' | 'officer' | 'teacher' | 'pending-teacher' | 'pupil' | 'guest';
	name: string;
	email: string;
	password: string;
	country: string;
	/** The office's key, for officers. */
	office?: string;
	note: string;
	totpSecret?: string;
};

/** Who can be signed in as in the demo world: the cast, and an officer of each of these offices. The same in every world. */
export function demoAccountsOf(offices: readonly OfficeKey[]): DemoAccount[] {
	const people = cast.map((one): DemoAccount => ({
		role: one.role,
		name: `${one.first} ${one.last}`.trim(),
		email: one.email ?? one.username ?? '',
		password: DEMO_PASSWORD,
		country: one.country,
		note: one.note,
		...(one.role === 'central' && { totpSecret: DEMO_TOTP_SECRET })
	}));
	const officers = officeHolders(offices).map((one): DemoAccount => ({
		role: 'officer',
		name: `${one.first} ${one.last}`,
		email: one.email,
		password: DEMO_PASSWORD,
		country: one.country,
		office: one.office,
		note: `national office ${one.office}`,
		totpSecret: DEMO_TOTP_SECRET
	}));
	const central = people.filter((one) => one.role === 'central');
	return [...central, ...officers, ...people.filter((one) => one.role !== 'central')];
}
