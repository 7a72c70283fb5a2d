import type { Insertable } from 'kysely';
import { ago, type Chance, days } from '#platform/demo';
import type { DB } from '#platform/db';
import { INVITATION_DAYS } from '../guest.ts';
import type { DemoSpace } from './demo-space.ts';

type Row = Insertable<DB['twinspace.guest_invitation']>;
/** People whom a project could want to hear from, with the days since they were invited. */
const CAST: readonly [email: string, as: string, country: string, daysAgo: number][] = [
	['ines.moreau@musee-des-eaux.example', 'expert', 'FR', 2],
	['kadri.tamm@parents.example', 'parent', 'EE', 6],
	['hiroshi.sato@kawa-school.example', 'teacher', 'JP', 19]
];
const OTHERS: readonly [name: string, as: string, country: string][] = [
	['archive', 'expert', 'CH'],
	['parents', 'parent', 'BE'],
	['inspection', 'inspector', 'LU'],
	['weather', 'expert', 'CA'],
	['library', 'other', 'IE']
];

/** Invitations that wait for their guests: in the cast's project one of them has run out; in one running space of six there is one. */
export function drawGuestInvitations(chance: Chance, space: DemoSpace, now: Date): Row[] {
	if (space.project.state !== 'active') return [];
	const row = (email: string, guest_as: string, country: string, daysAgo: number): Row => {
		const at = ago(now, days(daysAgo));
		const invited_by = space.teachers[0].id;
		const expires_at = new Date(at.getTime() + days(INVITATION_DAYS));
		return { id: chance.uuid(), project_id: space.id, email, guest_as, country, locale: 'en', invited_by, at, expires_at };
	};
	if (space.project.key === 'rivers') return CAST.map((one) => row(...one));
	if (!chance.maybe(1 / 6)) return [];
	const [name, as, country] = chance.pick(OTHERS);
	return [row(`${name}.${chance.whole(100, 999)}@guests.example`, as, country, chance.whole(1, 10))];
}
