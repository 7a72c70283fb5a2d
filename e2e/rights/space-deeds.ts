/** How each deed of the matrix in a TwinSpace is tried: through the same doors as the pages use. */
import { randomUUID } from 'node:crypto';
import type { Db } from '#platform/db';
import { insertMany } from '#platform/demo';
import type { Viewer } from '#platform/usecase';
import {
	addMaterials,
	approveMaterial,
	changePupilRole,
	changeSettings,
	channelsOf,
	createPage,
	createPupils,
	deletePost,
	editPost,
	endGuest,
	guestInvitationsFor,
	inviteGuest,
	issueCards,
	materialFile,
	openForum,
	openThread,
	pageFor,
	publicPage,
	remindGuest,
	reply,
	savePage,
	setPageRights,
	spaceFor,
	suspendPupil,
	threadFor,
	withdrawGuestInvitation
} from '#twinspace';
import { aMaterial, aPage, aSpace, aThread, type People } from './stage.ts';

/** Tries one deed on fresh things; true: it was done or shown. */
export type Deed = (db: Db, people: People, who: Viewer) => Promise<boolean>;
type State = 'active' | 'closed' | 'archived';
type Wish = Parameters<typeof aSpace>[2];
type PageWish = Parameters<typeof aPage>[3];

/** Use cases refuse whom they do not know; a signed-out person passes as they are. */
const done = async (result: Promise<{ ok: boolean }>): Promise<boolean> => (await result).ok;
const text = 'Written for the matrix.';

const readPage =
	(wish: PageWish, settings: Wish = {}, state: State = 'active'): Deed =>
	async (db, people, who) => {
		const made = await aSpace(db, people, settings, state);
		const pageId = await aPage(db, made, people, wish);
		const space = await spaceFor(who, made.id);
		return (space && (await pageFor(space, pageId)) !== undefined) || (await publicPage(made.id, pageId)) !== undefined;
	};
const editPage =
	(wish: (people: People) => PageWish): Deed =>
	async (db, people, who) => {
		const made = await aSpace(db, people);
		const pageId = await aPage(db, made, people, wish(people));
		return done(savePage(who, { projectId: made.id, pageId, version: 1, title: 'Our rivers', text }));
	};
const newPage =
	(state: State): Deed =>
	async (db, people, who) =>
		done(createPage(who, { projectId: (await aSpace(db, people, {}, state)).id, title: 'Mine', text }));
const readThread =
	(staffOnly: boolean, settings: Wish = {}): Deed =>
	async (db, people, who) => {
		const made = await aSpace(db, people, settings);
		const { threadId } = await aThread(db, made, people, staffOnly);
		const space = await spaceFor(who, made.id);
		return space !== undefined && (await threadFor(space, threadId, { from: null, post: null, last: false })) !== undefined;
	};
const newThread =
	(staffOnly: boolean, settings: Wish = {}): Deed =>
	async (db, people, who) => {
		const made = await aSpace(db, people, settings);
		const { forumId } = await aThread(db, made, people, staffOnly);
		return done(openThread(who, { projectId: made.id, forumId, title: 'And ours?', body: text }));
	};
const answer =
	(staffOnly: boolean, settings: Wish = {}, state: State = 'active'): Deed =>
	async (db, people, who) => {
		const made = await aSpace(db, people, settings, state);
		const { threadId } = await aThread(db, made, people, staffOnly);
		return done(reply(who, { projectId: made.id, threadId, body: text }));
	};
const onPost =
	(run: (who: Viewer, ids: { projectId: string; postId: string }) => Promise<{ ok: boolean }>): Deed =>
	async (db, people, who) => {
		const made = await aSpace(db, people);
		const { postId } = await aThread(db, made, people);
		return done(run(who, { projectId: made.id, postId }));
	};
const seeMaterial =
	(state: 'shown' | 'waiting', settings: Wish = {}): Deed =>
	async (db, people, who) => {
		const made = await aSpace(db, people, settings);
		return (await materialFile(who, made.id, await aMaterial(db, made, people, state), false)) !== undefined;
	};
/** As the stream of an open page does. */
const hear =
	(where: 'space' | 'space-staff'): Deed =>
	async (db, people, who) => {
		const { id } = await aSpace(db, people);
		const space = await spaceFor(who, id);
		return space !== undefined && channelsOf(space).includes(`${where}:${id}`);
	};
const onPupil =
	(which: 'estonian' | 'french', run: (who: Viewer, ids: { projectId: string; pupilId: string }) => Promise<{ ok: boolean }>): Deed =>
	async (db, people, who) =>
		done(run(who, { projectId: (await aSpace(db, people)).id, pupilId: people.children[which].id }));

const invite = (who: Viewer, projectId: string): Promise<boolean> =>
	done(inviteGuest(who, { projectId, email: `${randomUUID()}@mail.example`, guestAs: 'parent', country: 'CH', locale: 'en' }));
const onInvitation =
	(run: (who: Viewer, ids: { projectId: string; invitationId: string }) => Promise<boolean>): Deed =>
	async (db, people, who) => {
		const { id: projectId } = await aSpace(db, people);
		const [invitationId, email] = [randomUUID(), `${randomUUID()}@mail.example`];
		const row = { id: invitationId, project_id: projectId, email, guest_as: 'parent', country: 'CH', locale: 'en' };
		await insertMany(db, 'twinspace.guest_invitation', [{ ...row, invited_by: people.estonian.id, expires_at: new Date('2099-01-01') }]);
		return run(who, { projectId, invitationId });
	};

const card = (who: Viewer, { projectId, pupilId }: { projectId: string; pupilId: string }) =>
	issueCards(who, { projectId, pupils: [pupilId] });
const suspend = (who: Viewer, ids: { projectId: string; pupilId: string }) => suspendPupil(who, { ...ids, on: 'on' });
const promote = (who: Viewer, ids: { projectId: string; pupilId: string }) => changePupilRole(who, { ...ids, role: 'pupil_administrator' });
const file = {
	name: 'river.pdf',
	kind: 'file' as const,
	mediaType: 'application/pdf',
	bytes: 10,
	width: null,
	height: null,
	thumbKey: null
};

export const spaceDeeds: Record<string, Deed> = {
	'read a page for members': readPage({}),
	'read a page, guests shut out': readPage({}, { guests_read_pages: false }),
	'read a page for teachers': readPage({ visibility: 'teachers', editing: 'teachers' }),
	'read a published page': readPage({ visibility: 'public', published_version: 1 }),
	'create a page at the top': newPage('active'),
	'edit a page that members edit': editPage(() => ({})),
	'edit a page that teachers edit': editPage(() => ({ editing: 'teachers' })),
	'edit a page for teachers': editPage(() => ({ visibility: 'teachers', editing: 'teachers' })),
	'edit a page of one named pupil, as another': editPage(({ children }) => ({ editing: 'named', editors: [children.estonian.id] })),
	'make a page public': async (db, people, who) => {
		const made = await aSpace(db, people);
		const pageId = await aPage(db, made, people);
		return done(setPageRights(who, { projectId: made.id, pageId, visibility: 'public', editing: 'members', editors: [] }));
	},
	'read a thread': readThread(false),
	'read a thread, guests shut out': readThread(false, { guests_read_forum: false }),
	'read a thread of the staff room': readThread(true),
	'open a forum': async (db, people, who) => done(openForum(who, { projectId: (await aSpace(db, people)).id, title: 'More' })),
	'open a thread': newThread(false),
	'open a thread where pupils may': newThread(false, { pupils_open_threads: true }),
	'open a thread in the staff room': newThread(true, { pupils_open_threads: true }),
	reply: answer(false),
	'reply where guests may': answer(false, { guests_reply: true }),
	'reply in the staff room': answer(true, { guests_reply: true }),
	'rewrite what another pupil wrote': onPost((who, ids) => editPost(who, { ...ids, body: text })),
	'take away what another pupil wrote': onPost((who, ids) => deletePost(who, ids)),
	'see a material': seeMaterial('shown'),
	'see a material, guests shut out': seeMaterial('shown', { guests_read_materials: false }),
	'see a material that waits': seeMaterial('waiting'),
	'approve a material': async (db, people, who) => {
		const made = await aSpace(db, people);
		return done(approveMaterial(who, { projectId: made.id, materialId: await aMaterial(db, made, people, 'waiting') }));
	},
	'add a material': async (db, people, who) =>
		done(addMaterials(who, { projectId: (await aSpace(db, people)).id, files: [{ ...file, blobKey: crypto.randomUUID() }] })),
	"create pupils of one's school": async (db, people, who) =>
		done(createPupils(who, { projectId: (await aSpace(db, people)).id, className: '8B', names: 'Kaisa\nMart' })),
	"give a new card to Estonia's pupil": onPupil('estonian', card),
	"give a new card to France's pupil": onPupil('french', card),
	"suspend Estonia's pupil": onPupil('estonian', suspend),
	"suspend France's pupil": onPupil('french', suspend),
	"make Estonia's pupil an administrator": onPupil('estonian', promote),
	"make France's pupil an administrator": onPupil('french', promote),
	"change the space's settings": async (db, people, who) =>
		done(changeSettings(who, { projectId: (await aSpace(db, people)).id, guestsReply: true })),
	'hear the news of a space': hear('space'),
	'hear the news of the staff room': hear('space-staff'),
	'invite a guest': async (db, people, who) => invite(who, (await aSpace(db, people)).id),
	"send a guest's invitation again": onInvitation((who, ids) => done(remindGuest(who, ids))),
	"take back a guest's invitation": onInvitation((who, ids) => done(withdrawGuestInvitation(who, ids))),
	'read the addresses of invited guests': onInvitation(async (who, { projectId }) => {
		const space = await spaceFor(who, projectId);
		return space !== undefined && (await guestInvitationsFor(space)).length > 0;
	}),
	'end the stay of the guest': async (db, people, who) =>
		done(endGuest(who, { projectId: (await aSpace(db, people)).id, personId: people.guestId })),
	'invite a guest to a closed project': async (db, people, who) => invite(who, (await aSpace(db, people, {}, 'closed')).id),
	'read a page of a closed project': readPage({}, {}, 'closed'),
	'reply in a closed project': answer(false, {}, 'closed'),
	'create a page in a closed project': newPage('closed'),
	'read a page of an archived project': readPage({}, {}, 'archived'),
	'reply in an archived project': answer(false, {}, 'archived'),
	'create a page in an archived project': newPage('archived')
};
