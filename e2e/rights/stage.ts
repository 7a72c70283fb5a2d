/** The people of the matrix, made once, and fresh things for each of its cells. */
import { randomUUID } from 'node:crypto';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import { actorFor, makeAccount, makeCentralOfficer, makeOfficer } from '#identity/seed';
import { makeContact } from '#messaging/seed';
import type { Db, DB } from '#platform/db';
import { insertMany } from '#platform/demo';
import { makeProject, type MadeProject, type ProjectState } from '#projects/seed';
import { makeSpace, type MadeSpace } from '#twinspace/seed';
import type { Viewer } from '#platform/usecase';
import type { Insertable } from 'kysely';
import type { Role } from './oracle.ts';

export type People = Awaited<ReturnType<typeof makePeople>>;

export async function makePeople(db: Db) {
	const [estonian, italian, french] = [
		await makeTeacher(db, { country: 'EE' }),
		await makeTeacher(db, { country: 'IT' }),
		await makeTeacher(db, { country: 'FR' })
	];
	const outsider = await makeTeacher(db, { country: 'FI' });
	const [invitee, stranger] = [await makeTeacher(db, { country: 'GR' }), await makeTeacher(db, { country: 'EE' })];
	const pending = await makeTeacher(db, { country: 'EE', state: 'pending' });
	for (const one of [estonian, italian, french, outsider]) await makeContact(db, one, invitee);
	await makeContact(db, estonian, italian);
	const child = async (of: MadeTeacher) => {
		const account = await makeAccount(db, { kind: 'pupil', country: of.school.country });
		await insertMany(db, 'twinspace.pupil', [{ account_id: account.id, school_id: of.school.id, class_name: '7A', made_by: of.id }]);
		return { id: account.id, actor: actorFor(account), schoolId: of.school.id };
	};
	const children = {
		pupilAdmin: await child(estonian),
		pupil: await child(estonian),
		suspended: await child(estonian),
		estonian: await child(estonian),
		french: await child(french)
	};
	const guest = await makeAccount(db, { kind: 'guest', country: null, email: 'guest@mail.example' });
	const actors: Record<Role, Viewer> = {
		nobody: null,
		pending: pending.actor,
		outsider: outsider.actor,
		member: french.actor,
		administrator: estonian.actor,
		partner: italian.actor,
		pupilAdmin: children.pupilAdmin.actor,
		pupil: children.pupil.actor,
		suspended: children.suspended.actor,
		guest: actorFor(guest),
		officer: (await makeOfficer(db, { country: 'EE' })).actor,
		foreignOfficer: (await makeOfficer(db, { country: 'PT' })).actor,
		central: (await makeCentralOfficer(db)).actor
	};
	return { estonian, italian, french, outsider, invitee, stranger, children, guestId: guest.id, actors };
}

/** A project of the two founders with the French member in it. */
export const aProject = (db: Db, people: People, state: ProjectState): Promise<MadeProject> =>
	makeProject(db, { state, founders: [people.estonian, people.italian], members: [people.french] });

/** A TwinSpace with everybody of the matrix who belongs in it. */
export async function aSpace(
	db: Db,
	people: People,
	space: Partial<Insertable<DB['twinspace.space']>> = {},
	state: ProjectState = 'active'
): Promise<MadeSpace> {
	const made = await makeSpace(db, { made: await aProject(db, people, state), space });
	const { children, estonian } = people;
	const row = (account_id: string, role: string, school_id: string | null, suspended_at: Date | null = null) => ({
		project_id: made.id,
		account_id,
		role,
		school_id,
		added_by: estonian.id,
		suspended_at
	});
	await insertMany(db, 'twinspace.participant', [
		row(children.pupilAdmin.id, 'pupil_administrator', children.pupilAdmin.schoolId),
		row(children.pupil.id, 'pupil', children.pupil.schoolId),
		row(children.suspended.id, 'pupil', children.suspended.schoolId, new Date()),
		row(children.estonian.id, 'pupil', children.estonian.schoolId),
		row(children.french.id, 'pupil', children.french.schoolId),
		row(people.guestId, 'guest', null)
	]);
	return made;
}

const doc = { type: 'doc', content: [{ type: 'paragraph' }] };

/** A page that the Estonian pupil who has no role in the matrix wrote. */
export async function aPage(
	db: Db,
	{ id: project_id }: MadeSpace,
	people: People,
	wish: Partial<Insertable<DB['twinspace.page']>> = {}
): Promise<string> {
	const id = randomUUID();
	const by = people.children.estonian.id;
	await insertMany(db, 'twinspace.page', [
		{ id, project_id, title: 'Our river', doc, html: '<p></p>', created_by: by, updated_by: by, ...wish }
	]);
	await insertMany(db, 'twinspace.page_version', [{ page_id: id, version: 1, title: 'Our river', doc, html: '<p></p>', author_id: by }]);
	return id;
}

/** A forum with a thread in which that pupil (in the staff room: the Estonian teacher) wrote. */
export async function aThread(db: Db, { id: project_id }: MadeSpace, people: People, staff_only = false) {
	const [forumId, threadId, postId] = [randomUUID(), randomUUID(), randomUUID()];
	const author_id = staff_only ? people.estonian.id : people.children.estonian.id;
	await insertMany(db, 'twinspace.forum', [{ id: forumId, project_id, title: 'Rivers', staff_only }]);
	await insertMany(db, 'twinspace.thread', [{ id: threadId, forum_id: forumId, project_id, title: 'Which river?', author_id, posts: 1 }]);
	await insertMany(db, 'twinspace.post', [{ id: postId, thread_id: threadId, project_id, author_id, body: 'The Emajõgi.' }]);
	return { forumId, threadId, postId };
}

export async function aMaterial(db: Db, { id: project_id }: MadeSpace, people: People, state: 'shown' | 'waiting'): Promise<string> {
	const id = randomUUID();
	await insertMany(db, 'twinspace.material', [
		{
			id,
			project_id,
			name: 'river.pdf',
			kind: 'file',
			media_type: 'application/pdf',
			bytes: 1000,
			blob_key: `test/${id}`,
			author_id: people.children.estonian.id,
			state
		}
	]);
	return id;
}
