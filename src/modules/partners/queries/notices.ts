import { countriesOn, personCards, profileOf, type PersonCard } from '#directory';
import { isBlocked } from '#messaging';
import { cursorOf, db, readDb } from '#platform/db';
import { isUuid } from '#platform/form';
import type { Actor } from '#platform/usecase';
import { isAuthor, mayDo, mayReply } from '../notice.ts';
import { noticeQuery, type NoticeFilter } from '../notice-search.ts';
import { noticeById, noticeCount, noticeFacet, noticeRows, noticesBy, replyCounts } from '../notice-search.sql.ts';

const PAGE = 20;
type Row = NonNullable<Awaited<ReturnType<typeof noticeById>>>;

const viewOf = (row: Row, author: PersonCard | undefined) => ({
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
	author: author && {
		id: author.id,
		name: `${author.firstName} ${author.lastName}`,
		school: author.schoolName,
		city: author.city,
		country: author.country,
		photoKey: author.photoKey
	}
});
export type NoticeView = ReturnType<typeof viewOf>;

/** Open notices under a filter, with counts. */
export async function noticesPage(viewer: Actor, filter: NoticeFilter) {
	const tx = readDb();
	const [rows, total, kinds, countries, languages, subjects] = await Promise.all([
		noticeRows(tx, viewer.id, filter, PAGE + 1),
		noticeCount(tx, viewer.id, filter),
		noticeFacet(tx, viewer.id, filter, 'kinds'),
		noticeFacet(tx, viewer.id, filter, 'countries'),
		noticeFacet(tx, viewer.id, filter, 'languages'),
		noticeFacet(tx, viewer.id, filter, 'subjects')
	]);
	const shown = rows.slice(0, PAGE);
	const last = rows.length > PAGE ? shown.at(-1) : undefined;
	const cards = await personCards(
		tx,
		shown.map((row) => row.author_id)
	);
	return {
		notices: shown.map((row) => viewOf(row, cards.get(row.author_id))),
		total,
		facets: { kinds, countries, languages, subjects },
		next: last ? noticeQuery(filter, cursorOf({ at: last.created_at, id: last.id })) : null,
		first: filter.after ? noticeQuery(filter) || '?' : null
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
			if (!mine && (viewer.standing !== 'validated' || row.state === 'hidden')) return undefined;
			const cards = await personCards(tx, [row.author_id, ...(row.co_author_id ? [row.co_author_id] : [])]);
			const co = row.co_author_id ? cards.get(row.co_author_id) : undefined;
			return {
				notice: viewOf(row, cards.get(row.author_id)),
				coAuthor: co ? { id: co.id, name: `${co.firstName} ${co.lastName}` } : null,
				mine,
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
		await personCards(
			tx,
			rows.map((row) => row.author_id)
		),
		await replyCounts(
			tx,
			rows.map((row) => row.id)
		)
	];
	return rows.map((row) => ({ ...viewOf(row, cards.get(row.author_id)), replies: replies.get(row.id) ?? 0 }));
}

const takingPart = async (): Promise<string[]> =>
	(await countriesOn(db(), new Date())).filter((country) => country.scheme !== 'left').map((country) => country.code);

/** What a new notice starts from: the writer's profile. */
export async function noticePreset(viewer: Actor) {
	const own = (await profileOf(db(), viewer.id))?.profile;
	return {
		countries: await takingPart(),
		preset: {
			ageMin: own?.ages?.min ?? null,
			ageMax: own?.ages?.max ?? null,
			subjects: own?.subjects ?? [],
			languages: own?.languages.map((one) => one.code) ?? []
		}
	};
}

/** One of the viewer's own notices that can still be rewritten. */
export async function noticeForEditing(viewer: Actor, id: string) {
	const found = await noticePage(viewer, id);
	return found?.may.edit ? { notice: found.notice, countries: await takingPart() } : undefined;
}

/** The newest open notices of others, for the home page. */
export async function latestNotices(viewer: Actor, limit: number): Promise<NoticeView[]> {
	const rows = await noticeRows(
		readDb(),
		viewer.id,
		{ q: '', kinds: [], countries: [], languages: [], subjects: [], age: null, after: null },
		limit + 3
	);
	const shown = rows.filter((row) => row.author_id !== viewer.id).slice(0, limit);
	const cards = await personCards(
		readDb(),
		shown.map((row) => row.author_id)
	);
	return shown.map((row) => viewOf(row, cards.get(row.author_id)));
}
