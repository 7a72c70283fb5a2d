import { countriesOn, NEWCOMER, responseBand, type ResponseBand, type SpokenLanguage } from '#directory';
import { blockedWith, contactIds } from '#messaging';
import { db, readDb, type Db } from '#platform/db';
import type { I18n } from '#platform/i18n';
import type { Actor } from '#platform/usecase';
import { rank, type Match } from '../match.ts';
import {
	everybody,
	matchCursor,
	personQuery,
	readMatchCursor,
	readSeenCursor,
	seenCursor,
	type MatchCursor,
	type PersonFilter
} from '../person-search.ts';
import { ownRow, personRows, rememberShown, type PersonRow, type Search } from '../person-search.sql.ts';
import { topicsOf } from '../person-topics.ts';
import { shownTo, sideOf } from '../side.ts';
import { figuresOf } from './figures.ts';

const PAGE = 15;
/** So many of the latest seen are judged by the rule; whoever wants more sorts by activity. */
const JUDGED = 600;

/** People under a filter with counts, best match first or the latest seen first. */
export async function peoplePage(viewer: Actor, filter: PersonFilter, i18n: I18n) {
	const tx = readDb();
	const now = new Date();
	const [own, contacts, hidden, countries] = await Promise.all([
		ownRow(tx, viewer.id),
		db()
			.transaction()
			.execute((inner) => contactIds(inner, viewer.id)),
		blockedWith(tx, viewer.id),
		countriesOn(tx, now)
	]);
	const search: Search = {
		viewerId: viewer.id,
		filter,
		topics: topicsOf(
			filter.q,
			i18n,
			countries.map((one) => one.code)
		),
		hidden,
		now
	};
	const [found, figures] = await Promise.all([
		filter.sort === 'match' ? bestOf(tx, search, own) : latestOf(tx, search, own),
		figuresOf(tx, search)
	]);
	return {
		people: found.shown.map(({ row, match }) => personView(row, match, contacts.includes(row.account_id ?? ''))),
		...figures,
		judged: found.judged,
		next: found.next,
		first: personQuery(filter)
	};
}
export type PersonView = ReturnType<typeof personView>;

/** The few who fit best, for the home page and /partners/suggestions; remembers who was shown, so that everybody gets a turn. */
export async function suggestions(viewer: Actor, limit: number) {
	const now = new Date();
	return db()
		.transaction()
		.execute(async (tx) => {
			const own = await ownRow(tx, viewer.id);
			if (!own) return [];
			const hidden = await blockedWith(tx, viewer.id);
			const rows = await personRows(tx, { viewerId: viewer.id, filter: everybody(), topics: [], hidden, now }, JUDGED);
			const known = new Set(await contactIds(tx, viewer.id));
			const fresh = rows.filter((row) => row.account_id !== null && !known.has(row.account_id));
			const best = rank(
				sideOf(own, 0),
				fresh.map((row) => sideOf(row, row.suggested_lately)),
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
		response: responseOf(row, shows('response')),
		available: row.available ?? false,
		isContact,
		match: match
			? { score: match.score, reasons: match.reasons.filter((reason) => reason.kind !== 'languages' || shows('languages')) }
			: null
	};
}

/** How they answer, as a friendly band; newcomers have no figures yet, and hidden ones are nobody's to see. */
function responseOf(row: PersonRow, shown: boolean): ResponseBand | 'new' | null {
	if ((row.requests_received ?? 0) < NEWCOMER) return 'new';
	return shown ? responseBand(row.requests_received ?? 0, row.requests_answered ?? 0, row.median_answer_hours) : null;
}

type Own = Awaited<ReturnType<typeof ownRow>>;
type Found = { shown: { row: PersonRow; match: Match | undefined }[]; next: string | null; judged: number | null };

async function latestOf(tx: Db, search: Search, own: Own): Promise<Found> {
	const cursor = readSeenCursor(search.filter.after);
	const rows = await personRows(tx, search, PAGE + 1, cursor && { before: cursor }, 'until-yesterday');
	const shown = rows.slice(0, PAGE);
	const last = rows.length > PAGE ? shown.at(-1) : undefined;
	const matches = matchesOf(own, shown);
	return {
		shown: shown.map((row) => ({ row, match: matches.get(row.account_id ?? '') })),
		next: last ? personQuery(search.filter, seenCursor(last.seen, last.account_id ?? '')) : null,
		judged: null
	};
}

/**
 * A page of the best of the judged, by score and id. Whoever has not changed is never shown twice and never left out, whatever the others
 * do meanwhile: later pages judge everybody seen since the moment that bounded the first one, and suggestions of today do not move scores.
 */
async function bestOf(tx: Db, search: Search, own: Own): Promise<Found> {
	const cursor = readMatchCursor(search.filter.after);
	const rows = await personRows(tx, search, cursor ? 2 * JUDGED : JUDGED, cursor && { since: cursor.since }, 'until-yesterday');
	const since = cursor?.since ?? (rows.length === JUDGED ? (rows.at(-1)?.seen ?? 0) : 0);
	const matches = matchesOf(own, rows);
	const ordered = rows
		.map((row) => {
			const match = matches.get(row.account_id ?? '');
			return { row, match, score: match?.score ?? -1, id: row.account_id ?? '' };
		})
		.filter((one) => !cursor || byScore(cursor, one) < 0)
		.sort(byScore);
	const shown = ordered.slice(0, PAGE);
	const last = ordered.length > PAGE ? shown.at(-1) : undefined;
	return {
		shown,
		next: last ? personQuery(search.filter, matchCursor({ score: last.score, id: last.id, since })) : null,
		judged: since > 0 ? rows.length : null
	};
}
type Placed = Pick<MatchCursor, 'score' | 'id'>;
/** The best first; of equals, who joined latest (ids grow with time). */
const byScore = (a: Placed, b: Placed): number => b.score - a.score || (a.id > b.id ? -1 : a.id < b.id ? 1 : 0);

function matchesOf(own: Own, rows: readonly PersonRow[]): Map<string, Match> {
	if (!own) return new Map();
	const side = sideOf(own, 0);
	const found = rank(
		side,
		rows.map((row) => sideOf(row, row.suggested_lately)),
		true
	);
	return new Map(found.map((match) => [match.id, match]));
}
