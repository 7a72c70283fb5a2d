import { responseBand, SUBJECTS, visibilityOf, type SpokenLanguage } from '#directory';
import { contactIds } from '#messaging';
import { cursorOf, db, readDb } from '#platform/db';
import type { I18n } from '#platform/i18n';
import type { Actor } from '#platform/usecase';
import { rank, type Match, type Side } from '../match.ts';
import { personQuery, type PersonFilter } from '../person-search.ts';
import { ownRow, personCount, personFacet, personRows, rememberShown, type PersonRow, type Search } from '../person-search.sql.ts';

const PAGE = 15;
/** So many of the latest seen are judged by the rule; whoever wants more sorts by activity. */
const JUDGED = 600;

/** People under a filter with counts, best match first or the latest seen first. */
export async function peoplePage(viewer: Actor, filter: PersonFilter, i18n: I18n) {
	const tx = readDb();
	const search: Search = { viewerId: viewer.id, filter, words: wordsOf(filter.q, i18n), now: new Date() };
	const byMatch = filter.sort === 'match';
	const own = await ownRow(tx, viewer.id);
	const [rows, total, countries, languages, subjects, levels, contacts] = await Promise.all([
		personRows(tx, search, byMatch ? JUDGED : PAGE + 1, !byMatch),
		personCount(tx, search),
		personFacet(tx, search, 'countries'),
		personFacet(tx, search, 'languages'),
		personFacet(tx, search, 'subjects'),
		personFacet(tx, search, 'levels'),
		db()
			.transaction()
			.execute((inner) => contactIds(inner, viewer.id))
	]);
	const matches = own
		? rank(
				sideOf(own, 0),
				rows.map((row) => sideOf(row, row.suggested_lately ?? 0)),
				true
			)
		: [];
	const { shown, next } = byMatch ? byBest(rows, matches, filter) : byActivity(rows, filter);
	const scores = new Map(matches.map((match) => [match.id, match]));
	return {
		people: shown.map((row) => personView(row, scores.get(row.account_id ?? ''), contacts.includes(row.account_id ?? ''))),
		total,
		facets: { countries, languages, subjects, levels },
		next,
		first: filter.after ? personQuery(filter) || '?' : null
	};
}
export type PersonView = ReturnType<typeof personView>;

/** The few who fit best, for the home page and /partners/suggestions; remembers who was shown, so that everybody gets a turn. */
export async function suggestions(viewer: Actor, limit: number) {
	const now = new Date();
	const filter: PersonFilter = {
		q: '',
		countries: [],
		languages: [],
		subjects: [],
		levels: [],
		ageMin: null,
		ageMax: null,
		available: true,
		active: false,
		sort: 'match',
		after: null
	};
	return db()
		.transaction()
		.execute(async (tx) => {
			const own = await ownRow(tx, viewer.id);
			if (!own) return [];
			const rows = await personRows(tx, { viewerId: viewer.id, filter, words: [], now }, JUDGED, false);
			const known = new Set(await contactIds(tx, viewer.id));
			const fresh = rows.filter((row) => row.account_id !== null && !known.has(row.account_id));
			const best = rank(
				sideOf(own, 0),
				fresh.map((row) => sideOf(row, row.suggested_lately ?? 0)),
				false
			).slice(0, limit);
			await rememberShown(
				tx,
				viewer.id,
				best.map((one) => one.id),
				now
			);
			const by = new Map(fresh.map((row) => [row.account_id, row]));
			return best.flatMap((match) => {
				const row = by.get(match.id);
				return row ? [personView(row, match, false)] : [];
			});
		});
}

/** A word that is part of a subject's name in the reader's language also finds people who teach it. */
function wordsOf(q: string, i18n: I18n): Search['words'] {
	const names = SUBJECTS.map((key) => ({ key, name: plain(i18n.t(`directory.subject.${key}`)) }));
	return q
		.split(/[\s,;]+/)
		.filter((word) => word.length > 1)
		.slice(0, 8)
		.map((word) => ({ word, subjects: names.filter(({ name }) => name.includes(plain(word))).map(({ key }) => key) }));
}
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

type Row = Pick<
	PersonRow,
	| 'account_id'
	| 'country'
	| 'age_min'
	| 'age_max'
	| 'languages'
	| 'subjects'
	| 'window_start'
	| 'window_end'
	| 'visibility'
	| 'median_answer_hours'
	| 'requests_received'
	| 'requests_answered'
>;
/** What the rule may know of a person: only what they show to members. */
function sideOf(row: Row, suggestedLately: number): Side {
	const shows = shownTo(row);
	const received = row.requests_received ?? 0;
	return {
		id: row.account_id ?? '',
		country: row.country ?? '',
		ageMin: shows('ages') ? row.age_min : null,
		ageMax: shows('ages') ? row.age_max : null,
		// Without any common language nothing works, so a hidden list still counts for fitting; it is never shown.
		languages: row.languages as SpokenLanguage[],
		subjects: shows('subjects') ? (row.subjects ?? []) : [],
		windowStart: shows('wish') ? row.window_start : null,
		windowEnd: shows('wish') ? row.window_end : null,
		medianAnswerHours: received >= 3 ? row.median_answer_hours : null,
		answered: received >= 3 ? (row.requests_answered ?? 0) / received : null,
		suggestedLately
	};
}
function shownTo(row: Pick<PersonRow, 'visibility'>): (field: keyof ReturnType<typeof visibilityOf>) => boolean {
	const audience = visibilityOf(row.visibility);
	return (field) => audience[field] === 'public' || audience[field] === 'members';
}

function personView(row: PersonRow, match: Match | undefined, isContact: boolean) {
	const shows = shownTo(row);
	const text = (shows('wish') && row.wish) || (shows('about') && row.about) || '';
	return {
		id: row.account_id ?? '',
		name: `${row.first_name} ${row.last_name}`.trim(),
		photoKey: shows('photo') ? row.photo_key : null,
		school: shows('school') ? { id: row.school_id ?? '', name: row.school_name ?? '', city: row.city } : null,
		country: row.country ?? '',
		words: text.length > 220 ? `${text.slice(0, 217).trimEnd()}…` : text,
		subjects: shows('subjects') ? (row.subjects ?? []) : [],
		ages: shows('ages') && row.age_min !== null && row.age_max !== null ? { min: row.age_min, max: row.age_max } : null,
		languages: shows('languages') ? (row.languages as SpokenLanguage[]) : [],
		window: shows('wish') && row.window_start && row.window_end ? { from: row.window_start, until: row.window_end } : null,
		response: shows('response') ? responseBand(row.requests_received ?? 0, row.requests_answered ?? 0, row.median_answer_hours) : null,
		available: row.available ?? false,
		isContact,
		match: match
			? { score: match.score, reasons: match.reasons.filter((reason) => reason.kind !== 'languages' || shows('languages')) }
			: null
	};
}

function byActivity(rows: readonly PersonRow[], filter: PersonFilter) {
	const shown = rows.slice(0, PAGE);
	const last = rows.length > PAGE ? shown.at(-1) : undefined;
	return { shown, next: last ? personQuery(filter, cursorOf({ at: last.seen, id: last.account_id ?? '' })) : null };
}

/** Pages of the judged: the cursor is the last one's id, so that a page keeps its place when scores of others change. */
function byBest(rows: readonly PersonRow[], matches: readonly Match[], filter: PersonFilter) {
	const by = new Map(rows.map((row) => [row.account_id, row]));
	const rest = rows.filter((row) => !matches.some((match) => match.id === row.account_id));
	const ordered = [...matches.flatMap((match) => by.get(match.id) ?? []), ...rest];
	const start = filter.after ? ordered.findIndex((row) => row.account_id === filter.after) + 1 : 0;
	const shown = ordered.slice(start, start + PAGE);
	const more = ordered.length > start + PAGE;
	return { shown, next: more ? personQuery(filter, shown.at(-1)?.account_id ?? null) : null };
}
