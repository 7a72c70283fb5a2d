/** How the deeds of the matrix about notices and kept searches are tried. Pages for signed-in people ask the rule that their route asks. */
import {
	closeNotice,
	editNotice,
	forgetSearch,
	mySearches,
	noticeForEditing,
	noticePage,
	renewNotice,
	replyToNotice,
	saveSearch,
	writeNotice
} from '#partners';
import { makeNotice } from '#partners/seed';
import type { Db } from '#platform/db';
import { insertMany } from '#platform/demo';
import { eTwinner, person, type Access, type Actor, type Viewer } from '#platform/usecase';
import { randomUUID } from 'node:crypto';
import type { Deed } from './space-deeds.ts';
import type { People } from './stage.ts';

const done = async (result: Promise<{ ok: boolean }>): Promise<boolean> => (await result).ok;
const shown = async (access: Access<Actor>, who: Viewer, read: (who: Actor) => Promise<unknown>): Promise<boolean> =>
	access.allows(who) && (await read(who)) !== undefined;
const words = { kind: 'european', title: 'Rivers', body: 'Who joins us?', ageMin: 12, ageMax: 14, places: 1 } as const;

type State = 'open' | 'hidden' | 'closed';
const onNotice =
	(state: State, run: (who: Viewer, noticeId: string) => Promise<boolean>): Deed =>
	async (db, { stranger }, who) =>
		run(who, (await makeNotice(db, { author: stranger, state })).id);
/** A notice that the Estonian founder wrote together with the Italian one. */
const onNoticeOfTwo =
	(state: State, run: (who: Viewer, noticeId: string, people: People) => Promise<boolean>): Deed =>
	async (db, people, who) => {
		const { id } = await makeNotice(db, { author: people.estonian, co_author_id: people.italian.id, state });
		return run(who, id, people);
	};
async function aKeptSearch(db: Db, { outsider }: People): Promise<string> {
	const id = randomUUID();
	await insertMany(db, 'partners.saved_search', [{ id, account_id: outsider.id, query: `?q=${id}` }]);
	return id;
}

export const partnerDeeds: Record<string, Deed> = {
	'read an open notice': onNotice('open', (who, id) => shown(person, who, (actor) => noticePage(actor, id))),
	'read a hidden notice': onNotice('hidden', (who, id) => shown(person, who, (actor) => noticePage(actor, id))),
	'reply to an open notice': onNotice('open', (who, noticeId) => done(replyToNotice(who, { noticeId, message: 'We would.' }))),
	"close another's notice": onNotice('open', (who, noticeId) => done(closeNotice(who, { noticeId }))),
	"renew another's notice": onNotice('closed', (who, noticeId) => done(renewNotice(who, { noticeId }))),
	'write a notice': async (_, __, who) => done(writeNotice(who, words)),
	'write a notice with a contact': async (_, { invitee }, who) => done(writeNotice(who, { ...words, coAuthorId: invitee.id })),
	'write a notice with a stranger': async (_, { stranger }, who) => done(writeNotice(who, { ...words, coAuthorId: stranger.id })),

	'read a hidden notice of two founders': onNoticeOfTwo('hidden', (who, id) => shown(person, who, (actor) => noticePage(actor, id))),
	'open the form of a notice of two founders': onNoticeOfTwo('open', (who, id) =>
		shown(person, who, (actor) => noticeForEditing(actor, id))
	),
	'rewrite a notice of two founders': onNoticeOfTwo('open', (who, noticeId, { italian }) =>
		done(editNotice(who, { ...words, noticeId, coAuthorId: italian.id }))
	),
	'close a notice of two founders': onNoticeOfTwo('open', (who, noticeId) => done(closeNotice(who, { noticeId }))),
	'open a closed notice of two founders again': onNoticeOfTwo('closed', (who, noticeId) => done(renewNotice(who, { noticeId }))),

	'keep a search': async (_, __, who) => done(saveSearch(who, { query: `?q=${randomUUID()}` })),
	"see the outsider's kept search": async (db, people, who) => {
		const id = await aKeptSearch(db, people);
		return eTwinner.allows(who) && (await mySearches(who, '')).searches.some((one) => one.id === id);
	},
	"drop the outsider's kept search": async (db, people, who) => done(forgetSearch(who, { searchId: await aKeptSearch(db, people) }))
};
