import { countriesOn, fullName, isLanguage, personCards, profileOf, type PersonCard } from '#directory';
import { blockedWith, contactIds, isBlocked } from '#messaging';
import { cursorOf, db, readDb } from '#platform/db';
import { isUuid } from '#platform/form';
import type { Actor } from '#platform/usecase';
import { type Side } from '../match.ts';
import { isAuthor, mayDo, mayReply } from '../notice.ts';
import { matchNotice, wants } from '../notice-match.ts';
import { noticeQuery, readNoticeFilter, type NoticeFilter } from '../notice-search.ts';
import {
	noticeById,
	noticeCount,
	noticeFacet,
	noticeRows,
	noticesBy,
	noticesToMatch,
	replyCounts,
	type NoticeToMatch
} from '../notice-search.sql.ts';
import { ownRow } from '../person-search.sql.ts';
import { answersOf, sideOf } from '../side.ts';

const PAGE = 20;
type Row = NonNullable<Awaited<ReturnType<typeof noticeById>>>;

const viewOf = (row: Omit<Row, 'folded'>, cards: Map<string, PersonCard>) => ({
	id: row.id,
	kind: row.kind,
	title: row.title,
	body: row.body,
	ageMin: row.age_min,
	ageMax: row.age_max,
	classSize: row.class_size,
	subjects: row.subjects,
	languages: row.languages,
	wantedCountries: row.wanted_countries,
	startOn: row.start_on,
	endOn: row.end_on,
	places: row.places,
	state: row.state,
	country: row.country,
	createdAt: row.created_at,
	expiresAt: row.expires_at,
	author: authorOf(cards.get(row.author_id)),
	coAuthor: authorOf(row.co_author_id ? cards.get(row.co_author_id) : undefined)
});
const authorOf = (card: PersonCard | undefined) =>
	card && {
		id: card.id,
		name: fullName(card),
		school: card.schoolName,
		city: card.city,
		country: card.country,
		photoKey: card.photoKey
	};
const authors = (rows: readonly Pick<Row, 'author_id' | 'co_author_id'>[]): string[] =>
	rows.flatMap((row) => [row.author_id, ...(row.co_author_id ? [row.co_author_id] : [])]);
export type NoticeView = ReturnType<typeof viewOf>;

/** Open notices under a filter, with counts. */
export async function noticesPage(viewer: Actor, filter: NoticeFilter) {
	const tx = readDb();
	const search = { filter, hidden: await blockedWith(tx, viewer.id) };
	const [rows, total, kinds, countries, regions, languages, subjects] = await Promise.all([
		noticeRows(tx, search, PAGE + 1),
		noticeCount(tx, search),
		noticeFacet(tx, search, 'kinds'),
		noticeFacet(tx, search, 'countries'),
		filter.countries.length === 1 ? noticeFacet(tx, search, 'regions') : [],
		noticeFacet(tx, search, 'languages'),
		noticeFacet(tx, search, 'subjects')
	]);
	const shown = rows.slice(0, PAGE);
	const last = rows.length > PAGE ? shown.at(-1) : undefined;
	const cards = await personCards(tx, authors(shown));
	return {
		notices: shown.map((row) => viewOf(row, cards)),
		total,
		facets: { kinds, countries, regions, languages, subjects },
		next: last ? noticeQuery(filter, cursorOf({ at: last.created_at, id: last.id })) : null,
		first: noticeQuery(filter)
	};
}

/** One notice for this viewer: open ones for every eTwinner, others for their authors only. */
export async function noticePage(viewer: Actor, id: string) {
	if (!isUuid(id)) return undefined;
	return db()
		.transaction()
		.execute(async (tx) => {
			const row = await noticeById(tx, id);
			if (!row) return undefined;
			const mine = isAuthor(row, viewer.id);
			const cards = await personCards(tx, authors([row]));
			// Whoever is suspended or has left cannot be answered: what they are looking for is nobody's to read then.
			const readable = row.state !== 'hidden' && (cards.get(row.author_id)?.validated ?? false);
			if (!mine && (viewer.standing !== 'validated' || !readable)) return undefined;
			return {
				notice: viewOf(row, cards),
				mine,
				first: row.author_id === viewer.id,
				replies: mine ? ((await replyCounts(tx, [id])).get(id) ?? 0) : null,
				mayReply: mayReply(row, viewer.id, await isBlocked(tx, viewer.id, row.author_id)).ok,
				may: { edit: mine && mayDo(row, 'edit'), close: mine && mayDo(row, 'close'), renew: mine && mayDo(row, 'renew') }
			};
		});
}

/** All notices of the viewer, whatever their state, with the number of answers. */
export async function myNotices(viewer: Actor) {
	const tx = db();
	const rows = await noticesBy(tx, viewer.id);
	const [cards, replies] = [
		await personCards(tx, authors(rows)),
		await replyCounts(
			tx,
			rows.map((row) => row.id)
		)
	];
	return rows.map((row) => ({ ...viewOf(row, cards), replies: replies.get(row.id) ?? 0 }));
}

/** What the form offers: countries to wish for, and contacts to write with. */
async function choicesFor(viewer: Actor) {
	return db()
		.transaction()
		.execute(async (tx) => {
			const countries = (await countriesOn(tx, new Date())).filter((country) => country.scheme !== 'left').map((country) => country.code);
			const cards = await personCards(tx, await contactIds(tx, viewer.id));
			return { countries, contacts: [...cards.values()].map((card) => ({ id: card.id, name: fullName(card), school: card.schoolName })) };
		});
}

/** What a new notice starts from: the writer's profile. */
export async function noticePreset(viewer: Actor) {
	const own = (await profileOf(db(), viewer.id))?.profile;
	return {
		...(await choicesFor(viewer)),
		preset: {
			ageMin: own?.ages?.min ?? null,
			ageMax: own?.ages?.max ?? null,
			subjects: own?.subjects ?? [],
			languages: own?.languages.map((one) => one.code) ?? []
		}
	};
}

/** One of the viewer's own notices that can still be rewritten. Only its first author chooses with whom; the second may go. */
export async function noticeForEditing(viewer: Actor, id: string) {
	const found = await noticePage(viewer, id);
	if (!found?.may.edit) return undefined;
	const { countries, contacts } = await choicesFor(viewer);
	const named = found.notice.coAuthor;
	const self = named && { id: named.id, name: named.name, school: named.school };
	const others = contacts.filter((one) => one.id !== self?.id);
	return { notice: found.notice, countries, contacts: [...(self ? [self] : []), ...(found.first ? others : [])] };
}

/** The newest open notices of others, for the home page. */
export async function latestNotices(viewer: Actor, limit: number): Promise<NoticeView[]> {
	const tx = readDb();
	const filter = readNoticeFilter(new URLSearchParams());
	const rows = await noticeRows(tx, { filter, hidden: [viewer.id, ...(await blockedWith(tx, viewer.id))] }, limit);
	const cards = await personCards(tx, authors(rows));
	return rows.map((row) => viewOf(row, cards));
}

const JUDGED = 300;
/** Notices that fit, best first, with the reasons: whoever wrote them looks for somebody like the viewer, and said for which countries. */
export async function suggestedNotices(viewer: Actor, limit: number) {
	const tx = readDb();
	const own = await ownRow(tx, viewer.id);
	if (!own) return [];
	const filter = readNoticeFilter(new URLSearchParams());
	const rows = await noticesToMatch(tx, { filter, hidden: [viewer.id, ...(await blockedWith(tx, viewer.id))] }, JUDGED);
	const side = sideOf(own, 0);
	const best = rows
		.filter((row) => row.co_author_id !== viewer.id && wants(row, side.country))
		.flatMap((row) => {
			const match = matchNotice(side, noticeSide(row));
			return match ? [{ row, match }] : [];
		})
		.sort((a, b) => b.match.score - a.match.score || (a.row.id > b.row.id ? -1 : 1))
		.slice(0, limit);
	const cards = await personCards(tx, authors(best.map(({ row }) => row)));
	return best.map(({ row, match }) => ({ notice: viewOf(row, cards), reasons: match.reasons }));
}

function noticeSide(row: NoticeToMatch): Side {
	const { medianAnswerHours, answered, newHere } = answersOf(row);
	return {
		id: row.author_id,
		country: row.country,
		ageMin: row.age_min,
		ageMax: row.age_max,
		// The languages of a notice are those it can be done in.
		languages: row.languages.filter(isLanguage).map((code) => ({ code, level: 'C1' as const })),
		subjects: row.subjects,
		windowStart: row.start_on,
		windowEnd: row.end_on,
		medianAnswerHours,
		answered,
		newHere,
		suggestedLately: 0
	};
}
