import { cast, castAccount, DEMO_PASSWORD, hashOnce, type OfficeMap, seedOfficers } from '#identity/seed';
import type { Db } from '#platform/db';
import { ago, type Chance, chance, days, drawCertificate, hours, insertMany } from '#platform/demo';
import { blobs } from '#platform/storage';
import { COUNTRIES } from './country.data.ts';
import { ruleOn } from './country.ts';
import { loadOffices, type Office } from './country.sql.ts';
import { castProfiles, readLanguages } from './seed/cast-profiles.ts';
import { letSomeComeTwice } from './seed/come-twice.ts';
import { drawEvidence } from './seed/draw-evidence.ts';
import { type DemoTeacher, drawPeople } from './seed/draw-people.ts';
import { type DemoSchool, drawSchools } from './seed/draw-school.ts';
import { places } from './seed/places.ts';
import { membershipRows } from './seed/draw-membership.ts';
import { type EvidenceRow, profileRow, standingOf } from './teacher.seed.ts';

/** Everybody and every school of the demo world, for the seeds of the modules above. */
export type DirectoryWorld = {
	now: Date;
	schools: readonly DemoSchool[];
	teachers: readonly DemoTeacher[];
	/** Those who are validated, in no particular order. */
	eTwinners: readonly DemoTeacher[];
	/** A member of the cast. Throws on an unknown key: that is a bug of the seed. */
	person: (key: string) => DemoTeacher;
	offices: readonly Office[];
	officers: OfficeMap;
	centralId: string;
};

/** Every desk has at least so many people waiting; Estonia's is the one in the pictures. */
const WAITING_AT_LEAST = 4;
const WAITING_IN_ESTONIA = 12;

/** Fills countries' offices, schools, people, memberships with their evidence, and profiles. Countries must be there already. */
export async function seedDirectory(tx: Db, now: Date): Promise<DirectoryWorld> {
	const stream = chance('directory');
	const offices = await loadOffices(tx);
	const hash = await hashOnce(DEMO_PASSWORD);
	const schools = drawSchools(stream.branch('schools'), now);
	const teachers = [...(await castTeachers(schools, now)), ...drawPeople(stream.branch('people'), schools, hash, now)];
	letSomeWait(teachers, now);
	letSomeEnter(teachers);
	letSomeComeTwice(stream.branch('twice'), teachers, schools, now);

	const withTimes = offices.map((office) => ({ ...office, timeZone: places[office.key]?.timeZone ?? 'Europe/Brussels' }));
	const { officers, centralId } = await seedOfficers(tx, now, withTimes);
	await insertMany(
		tx,
		'identity.account',
		teachers.map((teacher) => teacher.account)
	);
	await insertMany(
		tx,
		'directory.school',
		schools.map((school) => school.row)
	);
	const deciders = (teacher: DemoTeacher) => officers.get(teacher.school.place)?.[0] ?? centralId;
	const memberships = membershipRows(stream.branch('memberships'), teachers, schools, deciders, now);
	await insertMany(tx, 'directory.membership', memberships);
	await insertMany(
		tx,
		'directory.profile',
		teachers.map((teacher) => storedProfile(stream, teacher, now))
	);
	await insertMany(tx, 'directory.evidence', await evidenceOfWaiting(stream.branch('evidence'), teachers, memberships, now));
	await insertMany(
		tx,
		'directory.school_administrator',
		teachers
			.filter((one) => one.state === 'validated' && one.account.profession === 'head')
			.map((one) => ({ school_id: one.school.row.id, account_id: one.id, since: one.joined }))
	);
	const eTwinners = teachers.filter((teacher) => teacher.state === 'validated');
	const person = (key: string): DemoTeacher => {
		const found = teachers.find((teacher) => teacher.key === key);
		if (!found) throw new Error(`nobody of the cast is called ${key}`);
		return found;
	};
	return { now, schools, teachers, eTwinners, person, offices, officers, centralId };
}

async function castTeachers(schools: readonly DemoSchool[], now: Date): Promise<DemoTeacher[]> {
	const stream = chance('cast');
	const teachers: DemoTeacher[] = [];
	for (const member of cast) {
		const own = castProfiles[member.key];
		const school = schools.find((one) => one.key === own?.school);
		if (!own || !school) continue;
		const state = member.role === 'teacher' ? 'validated' : 'pending';
		const joined = own.waits ? ago(now, hours(own.waits.hours)) : ago(now, days(member.key === 'jussi' ? 40 : stream.whole(500, 2500)));
		const lastActive = ago(now, hours(own.waits ? 1 : stream.whole(1, 20)));
		const account = await castAccount(member, {
			id: stream.uuid(),
			standing: standingOf(state),
			email_confirmed_at: joined,
			code_of_conduct_at: joined,
			created_at: joined,
			last_active_at: lastActive
		});
		const month = (from: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + from, 1)).toISOString().slice(0, 10);
		teachers.push({
			id: account.id,
			key: member.key,
			account,
			school,
			state,
			joined,
			lastActive,
			profile: {
				subjects: [...own.subjects],
				age_min: own.ages[0],
				age_max: own.ages[1],
				languages: readLanguages(own.languages),
				about: own.about,
				wish: own.wish,
				available: state === 'validated',
				window_start: own.window ? month(own.window[0]) : null,
				window_end: own.window ? month(own.window[1]) : null
			}
		});
	}
	return teachers;
}

/** Makes sure that no desk is empty: some of a place's validated people have only just asked. */
function letSomeWait(teachers: DemoTeacher[], now: Date): void {
	const stream = chance('waiting');
	for (const place of Object.keys(places).filter((key) => key !== 'GB')) {
		const here = teachers.filter((teacher) => teacher.school.place === place);
		const waiting = here.filter((teacher) => teacher.state === 'pending').length;
		const wanted = place === 'EE' ? WAITING_IN_ESTONIA : WAITING_AT_LEAST;
		const candidates = here.filter((teacher) => teacher.state === 'validated' && !teacher.key && teacher.account.profession !== 'head');
		// Whoever is alone at a school may have typed it in: see below.
		const alone = candidates.find((teacher) => here.every((other) => other === teacher || other.school !== teacher.school));
		const others = stream.some(candidates, Math.max(0, wanted - waiting));
		[...new Set(alone ? [alone, ...others] : others)].forEach((teacher, at) => {
			const joined = ago(now, days([1, 4, 8, 0.4][at % 4] ?? 2) + hours(stream.whole(0, 20)));
			Object.assign(teacher, { state: 'pending', joined, lastActive: new Date(joined.getTime() + hours(1)) });
			Object.assign(teacher.account, {
				standing: 'pending',
				created_at: joined,
				email_confirmed_at: joined,
				code_of_conduct_at: joined,
				last_active_at: teacher.lastActive
			});
			teacher.profile.available = false;
		});
	}
}

/** Where nobody of a school has been validated yet, somebody who waits has typed it in, and it is to be checked as well. */
function letSomeEnter(teachers: readonly DemoTeacher[]): void {
	const stream = chance('entering');
	const waiting = teachers.filter((teacher) => teacher.state === 'pending' && !teacher.school.key);
	const colleagues = Map.groupBy(teachers, (teacher) => teacher.school);
	for (const here of Map.groupBy(waiting, (teacher) => teacher.school.place).values()) {
		const first = stream
			.some(here, here.length)
			.find((teacher) => colleagues.get(teacher.school)?.every(({ state }) => state === 'pending'));
		if (!first) continue;
		const entered = {
			official_code: null,
			source: 'entered',
			status: 'entered',
			entered_by: first.id,
			website: null,
			email_domain: null,
			about: '',
			created_at: first.joined
		};
		Object.assign(first.school.row, entered);
	}
}

function storedProfile(stream: Chance, teacher: DemoTeacher, now: Date) {
	const asked = teacher.state === 'validated' && now.getTime() - teacher.joined.getTime() > days(60) ? stream.whole(0, 24) : 0;
	const answered = Math.round(asked * (0.45 + stream.next() * 0.55));
	const open = stream.maybe(0.2) || teacher.key !== '';
	return profileRow({
		account_id: teacher.id,
		...teacher.profile,
		languages: teacher.profile.languages.map(({ code, level }) => ({ code, level })),
		visibility: open ? { page: 'public', about: 'public', school: 'public', subjects: 'public', ages: 'public', languages: 'public' } : {},
		requests_received: asked,
		requests_answered: answered,
		median_answer_hours: answered > 0 ? Math.round(2 + stream.next() ** 2 * 190) : null
	});
}

async function evidenceOfWaiting(
	stream: Chance,
	teachers: readonly DemoTeacher[],
	memberships: readonly { id: string; account_id: string; school_id: string; state: string; pending_since?: Date | string | null }[],
	now: Date
): Promise<EvidenceRow[]> {
	const byId = new Map(teachers.map((teacher) => [teacher.id, teacher]));
	const paper = await drawCertificate();
	const files = await Promise.all(Array.from({ length: 24 }, () => blobs().put('certificate', paper)));
	const evidence: EvidenceRow[] = [];
	for (const membership of memberships.filter((one) => one.state === 'pending')) {
		const teacher = byId.get(membership.account_id);
		const country = COUNTRIES.find((one) => one.code === teacher?.school.row.country);
		if (!teacher || !country) continue;
		const asked = {
			membershipId: membership.id,
			since: teacher.joined,
			domain: teacher.school.domain,
			ownDomain:
				teacher.school.row.email_domain === teacher.school.domain && String(teacher.account.email).endsWith(`@${teacher.school.domain}`),
			colleagues: teachers.filter((one) => one.school === teacher.school && one.state === 'validated').map((one) => one.id),
			kinds: ruleOn(country, 'evidence', now) ?? []
		};
		const waits = castProfiles[teacher.key]?.waits;
		const only = waits?.evidence;
		const drawn = drawEvidence(stream, asked, () => files.pop());
		if (!only) evidence.push(...drawn);
		else if (only !== 'none') evidence.push(knownEvidence(stream, membership.id, only, teacher, now));
	}
	return evidence;
}

const knownEvidence = (stream: Chance, membershipId: string, kind: 'domain' | 'head', teacher: DemoTeacher, now: Date): EvidenceRow => ({
	id: stream.uuid(),
	membership_id: membershipId,
	kind,
	state: 'confirmed',
	asked_address: kind === 'head' ? `head@${teacher.school.domain}` : null,
	colleague_id: null,
	file_key: null,
	file_name: null,
	at: teacher.joined,
	answered_at: ago(now, hours(3)),
	note: null
});
