/** How the deeds of the matrix outside TwinSpaces are tried. Pages for signed-in people ask the rule that their route asks. */
import { randomUUID } from 'node:crypto';
import {
	askApplicant,
	expectPeople,
	keepApart,
	mergeSchools,
	personPage,
	rejectMembership,
	suspendMembership,
	validateMemberships,
	validationCase
} from '#directory';
import { makeSchool, makeTeacher, type MembershipState } from '#directory/seed';
import { conversationPage, replyToMessage, requestContact } from '#messaging';
import { makeContact, pairOf } from '#messaging/seed';
import type { Db, DB } from '#platform/db';
import { insertMany } from '#platform/demo';
import { desk, person, type Access, type Actor, type Viewer } from '#platform/usecase';
import { comparedPeople, decideOnReport, mergePersons, reportPage, reportThing, visitSpace } from '#support';
import { pageFor, pupilsPage, reply, spaceFor, visitsFor } from '#twinspace';
import type { Insertable } from 'kysely';
import type { Deed } from './space-deeds.ts';
import { aPage, aSpace, aThread, type People } from './stage.ts';

const done = async (result: Promise<{ ok: boolean }>): Promise<boolean> => (await result).ok;
/** As the route does: the rule first, then what the viewer may see. */
const shown = async (access: Access<Actor>, who: Viewer, read: (who: Actor) => Promise<unknown>): Promise<boolean> =>
	access.allows(who) && (await read(who)) !== undefined;

const onApplicant =
	(state: MembershipState, run: (who: Viewer, membershipId: string) => Promise<boolean>): Deed =>
	async (db, _, who) =>
		run(who, (await makeTeacher(db, { country: 'EE', state })).membershipId);

async function aReport(db: Db, { stranger }: People): Promise<string> {
	const id = randomUUID();
	await insertMany(db, 'support.report', [
		{
			id,
			receipt: id,
			subject_kind: 'person',
			subject_id: stranger.id,
			href: '/',
			reason: 'harassment',
			country: 'EE',
			region: 'Tartu maakond',
			author_id: stranger.id
		}
	]);
	return id;
}
const why = 'To read the thread around the post.';
type VisitIds = { reportId: string; projectId: string; pageId: string; threadId: string };
/** A report about what the Estonian pupil wrote in a space, and the things around it. */
const onVisit =
	(report: Partial<Insertable<DB['support.report']>>, run: (who: Viewer, ids: VisitIds, people: People) => Promise<boolean>): Deed =>
	async (db, people, who) => {
		const space = await aSpace(db, people);
		const pageId = await aPage(db, space, people, { visibility: 'teachers', editing: 'teachers' });
		const { threadId, postId } = await aThread(db, space, people);
		const reportId = randomUUID();
		const about = { subject_kind: 'post', subject_id: postId, href: '/', reason: 'harassment', country: 'EE', region: 'Tartu maakond' };
		const author_id = people.children.estonian.id;
		await insertMany(db, 'support.report', [{ id: reportId, receipt: reportId, ...about, author_id, project_id: space.id, ...report }]);
		return run(who, { reportId, projectId: space.id, pageId, threadId }, people);
	};
async function aConversation(db: Db, { outsider }: People): Promise<string> {
	const other = await makeTeacher(db);
	await makeContact(db, outsider, other);
	const id = randomUUID();
	await insertMany(db, 'messaging.conversation', [{ id, ...pairOf(outsider.id, other.id) }]);
	await insertMany(db, 'messaging.message', [{ conversation_id: id, author_id: other.id, body: 'Between us.' }]);
	return id;
}
const reason = 'The same name and school.';
/** Two accounts that look like one person: the first of Estonia, the other of `country`. */
const onPair =
	(country: string, run: (who: Viewer, one: string, other: string) => Promise<boolean>): Deed =>
	async (db, _, who) =>
		run(who, (await makeTeacher(db, { country: 'EE' })).id, (await makeTeacher(db, { country })).id);
const merge = (who: Viewer, one: string, other: string): Promise<boolean> => done(mergePersons(who, { one, other, into: one, reason }));

export const otherDeeds: Record<string, Deed> = {
	'read a request for validation in Estonia': onApplicant('pending', (who, id) => shown(desk, who, (actor) => validationCase(actor, id))),
	'validate in Estonia': onApplicant('pending', (who, id) =>
		done(validateMemberships(who, { ids: [id], note: 'The school said so on the phone.' }))
	),
	'reject in Estonia': onApplicant('pending', (who, membershipId) => done(rejectMembership(who, { membershipId, reason: 'Not there.' }))),
	'ask somebody who waits in Estonia': onApplicant('pending', (who, membershipId) =>
		done(askApplicant(who, { membershipId, question: 'Who is the head?' }))
	),
	'suspend an Estonian': onApplicant('validated', (who, membershipId) => done(suspendMembership(who, { membershipId, reason: 'Spam.' }))),
	'send in a list for Estonia': async (_, __, who) =>
		done(expectPeople(who, { country: 'EE', addresses: 'a@kool.example', until: '2099-12-31' })),
	'read a report about an Estonian': async (db, people, who) => {
		const id = await aReport(db, people);
		return shown(desk, who, (actor) => reportPage(actor, id));
	},
	'decide on a report about an Estonian': async (db, people, who) =>
		done(decideOnReport(who, { reportId: await aReport(db, people), decision: 'dismissed', reason: 'Nothing wrong.' })),
	'enter by a report about a post in a space': onVisit({}, async (who, { reportId }) => done(visitSpace(who, { reportId, why }))),
	'enter a space by a report already decided': onVisit({ state: 'dismissed' }, async (who, { reportId }) =>
		done(visitSpace(who, { reportId, why }))
	),
	'enter a space by a report about a person': onVisit({ subject_kind: 'person', project_id: null }, async (who, { reportId }) =>
		done(visitSpace(who, { reportId, why }))
	),
	"read teachers' pages, let in by a report": onVisit({}, async (who, { reportId, projectId, pageId }) => {
		await visitSpace(who, { reportId, why });
		const space = await spaceFor(who, projectId);
		return space !== undefined && (await pageFor(space, pageId)) !== undefined;
	}),
	'reply in a space, let in by a report': onVisit({}, async (who, { reportId, projectId, threadId }) => {
		await visitSpace(who, { reportId, why });
		return done(reply(who, { projectId, threadId, body: 'Hello.' }));
	}),
	"see the pupils' cards, let in by a report": onVisit({}, async (who, { reportId, projectId }) => {
		await visitSpace(who, { reportId, why });
		return shown(person, who, (actor) => pupilsPage(actor, projectId));
	}),
	'see who of the offices entered': onVisit({}, async (who, { reportId, projectId }, { actors }) => {
		await visitSpace(actors.central, { reportId, why });
		const space = who !== actors.central && (await spaceFor(who, projectId));
		return space ? (await visitsFor(space)).length > 0 : false;
	}),
	'look at two Estonians who may be one': onPair('EE', (who, one, other) => shown(desk, who, (actor) => comparedPeople(actor, one, other))),
	'merge two Estonians': onPair('EE', merge),
	'merge an Estonian and a Portuguese': onPair('PT', merge),
	'merge an Estonian and oneself': async (db, _, who) => who !== null && merge(who, (await makeTeacher(db, { country: 'EE' })).id, who.id),
	'keep two Estonians apart': onPair('EE', (who, one, other) => done(keepApart(who, { kind: 'person', one, other }))),
	'merge two Estonian schools': async (db, _, who) => {
		const [from, into] = [await makeSchool(db, { country: 'EE' }), await makeSchool(db, { country: 'EE' })];
		return done(mergeSchools(who, { schoolId: from.id, into: into.id }));
	},
	'report a person': async (_, { stranger }, who) =>
		done(reportThing(who, { about: `person:${stranger.id}`, from: '/', reason: 'spam', details: 'Look.' }, { address: '192.0.2.1' })),

	"read the outsider's conversation": async (db, people, who) => {
		const id = await aConversation(db, people);
		return shown(person, who, (actor) => conversationPage(actor, id, null));
	},
	"write in the outsider's conversation": async (db, people, who) =>
		done(replyToMessage(who, { conversationId: await aConversation(db, people), body: 'Hello.' })),
	'ask an eTwinner for contact': async (db, _, who) =>
		done(requestContact(who, { personId: (await makeTeacher(db, { country: 'FI' })).id, message: 'Shall we?' })),
	'look at a pupil as a person': async (_, { children }, who) => (await personPage(who, children.pupil.id, false)) !== undefined
};
