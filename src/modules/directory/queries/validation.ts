import { cursorOf, db, readCursor } from '#platform/db';
import { isUuid } from '#platform/form';
import { setting } from '#platform/programme';
import { servesPlace, type Actor } from '#platform/usecase';
import { personCards } from '../card.sql.ts';
import { evidenceChips, isEnough, isProven, toneOf, type EvidenceChip } from '../evidence.ts';
import { evidenceById, evidenceFor, evidenceOf } from '../evidence.sql.ts';
import { membershipDetails } from '../membership-details.sql.ts';
import { fullName } from '../person.ts';
import { profileOf } from '../profile.sql.ts';
import { queueCounts, queueRows, queueShows, type QueueShow } from '../queue.sql.ts';
import { schoolById } from '../school.sql.ts';
import { countriesOn, countryOn } from './countries.ts';

const PAGE = 30;
const SHEET = 5000;
const DAY = 86_400_000;

export type QueueFilter = { show: QueueShow; country: string | undefined; words: string | undefined; after: string | null };

/** Reads the filters from an address; what makes no sense counts as not given. */
export function queueFilter(params: URLSearchParams): QueueFilter {
	const country = params.get('country') ?? '';
	const words = (params.get('q') ?? '').replaceAll('\0', '').toWellFormed().trim().slice(0, 80);
	return {
		show: queueShows.find((show) => show === params.get('show')) ?? 'all',
		country: /^[A-Z]{2}$/.test(country) ? country : undefined,
		words: words || undefined,
		after: params.get('after')
	};
}

/** The requests that an officer may decide, longest waiting first, all evidence in a row. */
export async function validationQueue(viewer: Actor, { after, ...filter }: QueueFilter, now = new Date()) {
	const targetDays = await targetFor(viewer, now);
	const question = { ...filter, places: viewer.offices, lateBefore: new Date(now.getTime() - targetDays * DAY) };
	const found = await queueRows(db(), { ...question, after: readCursor(after) }, PAGE);
	const rows = found.slice(0, PAGE);
	const evidence = await evidenceFor(
		db(),
		rows.map((row) => row.id)
	);
	const taken = new Map((await countriesOn(db(), now)).map((country) => [country.code, country.evidence]));
	const last = rows.at(-1);
	return {
		rows: rows.map(({ email, accountId, waitsSince, ...row }) => {
			const own = evidence.get(row.id) ?? [];
			return {
				...row,
				waitsSince: waitsSince.toISOString(),
				own: accountId === viewer.id,
				late: waitsSince < question.lateBefore,
				chips: evidenceChips(own, email) satisfies EvidenceChip[],
				proven: isProven(own, taken.get(row.country) ?? []) && row.schoolStatus !== 'entered'
			};
		}),
		counts: await queueCounts(db(), question),
		next: found.length > PAGE && last ? cursorOf({ at: last.waitsSince, id: last.id }) : null,
		/** Countries that the viewer may narrow the queue to. */
		countries: placesOf(viewer, [...taken.keys()]),
		targetDays,
		now: now.toISOString()
	};
}

/** The countries somebody serves; all that take part for the central office. */
function placesOf(viewer: Actor, all: readonly string[]): string[] {
	if (viewer.offices.some((office) => office.role === 'central')) return [...all];
	return [...new Set(viewer.offices.flatMap((office) => (office.role === 'officer' ? [office.country] : [])))];
}

/** How many wait in the viewer's places, how many of them too long, and since when: for the desk's first page. */
export async function validationCounts(viewer: Actor, now = new Date()): Promise<{ waiting: number; late: number; oldest: string | null }> {
	const lateBefore = new Date(now.getTime() - (await targetFor(viewer, now)) * DAY);
	const counts = await queueCounts(db(), { places: viewer.offices, lateBefore });
	return { waiting: counts.all, late: counts.late, oldest: counts.oldest?.toISOString() ?? null };
}

/** What waits in the viewer's places, at most 5,000 rows: the queue as a sheet to take along, without anybody's address. */
export async function queueForSheet(viewer: Actor, now = new Date()) {
	const targetDays = await targetFor(viewer, now);
	const lateBefore = new Date(now.getTime() - targetDays * DAY);
	const rows = (await queueRows(db(), { places: viewer.offices, show: 'all', lateBefore }, SHEET)).slice(0, SHEET);
	const evidence = await evidenceFor(
		db(),
		rows.map((row) => row.id)
	);
	return rows.map((row) => ({
		name: `${row.firstName} ${row.lastName}`.trim(),
		profession: row.profession,
		school: row.schoolName,
		officialCode: row.officialCode,
		city: row.city,
		region: row.region,
		country: row.country,
		waitsSince: row.waitsSince,
		late: row.waitsSince < lateBefore,
		chips: evidenceChips(evidence.get(row.id) ?? [], row.email)
	}));
}

/** The programme's promise in the officer's own country; the common one for those who serve several. */
function targetFor(viewer: Actor, on: Date): Promise<number> {
	const own = viewer.offices.flatMap((office) => (office.role === 'officer' ? [office.country] : []));
	return setting('validation.target-days', { on, ...(own.length === 1 && own[0] && { country: own[0] }) });
}

/** One request with everything an officer needs to decide on it, and what has been decided; undefined where it is not theirs. */
export async function validationCase(viewer: Actor, id: string, now = new Date()) {
	const found = isUuid(id) ? await membershipDetails(db(), id) : undefined;
	if (!found || found.state === 'unconfirmed' || !servesPlace(viewer, found.country, found.region)) return undefined;
	const evidence = await evidenceOf(db(), id);
	const taken = (await countryOn(db(), found.country, now))?.evidence ?? [];
	const people = await personCards(
		db(),
		[found.decidedBy, ...evidence.map((one) => one.colleagueId)].filter((one) => one !== null)
	);
	const nameOf = (who: string | null) => {
		const card = who ? people.get(who) : undefined;
		return card ? fullName(card) : null;
	};
	const school = await schoolById(db(), found.schoolId);
	return {
		...found,
		decidedBy: nameOf(found.decidedBy),
		/** What has to be done before anybody of this school can be validated. */
		schoolToCheck: school?.status === 'entered',
		own: found.accountId === viewer.id,
		late: found.pendingSince !== null && found.pendingSince.getTime() < now.getTime() - (await targetFor(viewer, now)) * DAY,
		school,
		profile: (await profileOf(db(), found.accountId))?.profile,
		chips: evidenceChips(evidence, found.email),
		enough: isEnough(evidence, taken),
		taken,
		evidence: evidence.map(({ colleagueId, fileKey, ...one }) => ({
			...one,
			tone: toneOf(one.kind, one.state),
			colleague: nameOf(colleagueId),
			openable: fileKey !== null
		}))
	};
}

/** A certificate, for those who may decide on its request. */
export async function certificateFile(
	viewer: Actor,
	membershipId: string,
	evidenceId: string
): Promise<{ key: string; name: string } | undefined> {
	if (!isUuid(membershipId) || !isUuid(evidenceId)) return undefined;
	const evidence = await evidenceById(db(), evidenceId);
	if (evidence?.membershipId !== membershipId || !evidence.fileKey) return undefined;
	const request = await membershipDetails(db(), membershipId);
	if (!request || request.accountId === viewer.id || !servesPlace(viewer, request.country, request.region)) return undefined;
	return { key: evidence.fileKey, name: evidence.fileName ?? 'certificate' };
}
