import { type AccountRow, accountRow, drawName } from '#identity/seed';
import { ago, type Chance, days, plainLatin } from '#platform/demo';
import { type MembershipState, standingOf } from '../teacher.seed.ts';
import { drawProfile, type DrawnProfile } from './draw-profile.ts';
import type { DemoSchool } from './draw-school.ts';
import { places } from './places.ts';

/** A person of the demo world: what later seeds need to know to let them meet. */
export type DemoTeacher = {
	id: string;
	key: string;
	account: AccountRow;
	school: DemoSchool;
	state: MembershipState;
	profile: DrawnProfile;
	joined: Date;
	lastActive: Date;
};

const STATES: Readonly<Record<MembershipState, number>> = {
	validated: 905,
	pending: 55,
	unconfirmed: 14,
	rejected: 10,
	ended: 12,
	suspended: 4
};
/** What somebody is, apart from the head, of whom a school has one. */
const PROFESSIONS = { teacher: 930, librarian: 22, 'pedagogical-staff': 22, psychologist: 10, 'teacher-educator': 8, 'student-teacher': 8 };
const PRIVATE_MAIL = 0.28;

const FRENCH = ['FR', 'LU'];
const GREEK = ['GR', 'CY'];
const ARABIC = ['JO', 'LB', 'PS'];
function localeOf(chance: Chance, place: string): string {
	if (FRENCH.includes(place) || place === 'BE-fr') return chance.maybe(0.85) ? 'fr' : 'en';
	if (GREEK.includes(place)) return chance.maybe(0.85) ? 'el' : 'en';
	if (ARABIC.includes(place)) return chance.maybe(0.8) ? 'ar' : 'en';
	return place === 'TN' ? chance.pick(['fr', 'ar']) : 'en';
}

/** New people are still waiting; others joined over ten years and were here lately, most of them this month. */
function timesOf(chance: Chance, state: MembershipState, now: Date): { joined: Date; lastActive: Date } {
	if (state === 'pending') {
		const waited = chance.weighted({ fresh: 58, slow: 27, late: 15 });
		const span = { fresh: [0.05, 3], slow: [3, 7], late: [7, 13] }[waited];
		const joined = ago(now, days((span[0] ?? 0) + chance.next() * ((span[1] ?? 1) - (span[0] ?? 0))));
		return { joined, lastActive: new Date(joined.getTime() + chance.next() * (now.getTime() - joined.getTime())) };
	}
	if (state === 'unconfirmed') return { joined: ago(now, days(chance.next() * 5)), lastActive: ago(now, days(1)) };
	const joined = ago(now, days(20 + chance.next() ** 1.6 * 3600));
	const lastActive = ago(now, days(0.01 + chance.next() ** 3 * 120));
	return { joined, lastActive: lastActive < joined ? joined : lastActive };
}

/** Draws who works at these schools, about four people each, with names and addresses of their own. */
export function drawPeople(chance: Chance, schools: readonly DemoSchool[], passwordHash: string, now: Date): DemoTeacher[] {
	const taken = new Set<string>();
	return schools.flatMap((school) => {
		const stream = chance.branch(school.row.id);
		const left = school.place === 'GB';
		const count = school.key ? 3 : stream.pick([1, 2, 2, 3, 3, 4, 4, 5, 6, 8]);
		return Array.from({ length: count }, (_, at): DemoTeacher => {
			const state = left ? 'ended' : stream.weighted(STATES);
			const profile = drawProfile(stream, school.place, school.levels, now);
			const { joined, lastActive } = left
				? { joined: new Date('2015-09-10'), lastActive: new Date('2020-12-18') }
				: timesOf(stream, state, now);
			let name = drawName(stream, school.place);
			for (let tries = 0; tries < 8 && taken.has(`${name.first} ${name.last}`); tries++) name = drawName(stream, school.place);
			taken.add(`${name.first} ${name.last}`);
			const own = stream.maybe(PRIVATE_MAIL) ? `mail.${school.row.country.toLowerCase()}.example` : school.domain;
			const handle = plainLatin(`${name.latinFirst} ${name.latinLast}`);
			let email = `${handle}@${own}`;
			for (let number = 2; taken.has(email); number++) email = `${handle}${number}@${own}`;
			taken.add(email);
			const id = stream.uuid();
			const account = accountRow({
				id,
				email,
				email_confirmed_at: state === 'unconfirmed' ? null : joined,
				first_name: name.first,
				last_name: name.last,
				password_hash: passwordHash,
				locale: localeOf(stream, school.place),
				time_zone: places[school.place]?.timeZone ?? 'Europe/Brussels',
				profession: at === 0 && stream.maybe(0.25) ? 'head' : stream.weighted(PROFESSIONS),
				standing: standingOf(state),
				country: school.row.country,
				code_of_conduct_at: joined,
				created_at: joined,
				last_active_at: lastActive
			});
			if (state !== 'validated') profile.available = false;
			return { id, key: '', account, school, state, profile, joined, lastActive };
		});
	});
}
