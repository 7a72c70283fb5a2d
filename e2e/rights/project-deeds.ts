/** How the deeds of the matrix on projects are tried. */
import type { Db } from '#platform/db';
import { person, type Viewer } from '#platform/usecase';
import {
	answerProposal,
	archiveProject,
	changeMemberRole,
	closeProject,
	decideOnProject,
	endMember,
	extendProject,
	inviteMember,
	planForEditing,
	projectPage,
	proposeProject,
	reopenProject,
	savePlan,
	startDraft,
	withdrawInvitation,
	withdrawProject
} from '#projects';
import type { MadeProject, ProjectState } from '#projects/seed';
import type { Deed } from './space-deeds.ts';
import { aProject, type People } from './stage.ts';

const done = async (result: Promise<{ ok: boolean }>): Promise<boolean> => (await result).ok;

/** A draft is its writer's alone: there is no second founder yet. */
async function make(db: Db, people: People, state: ProjectState): Promise<MadeProject> {
	const made = await aProject(db, people, state);
	if (state === 'draft') await db.deleteFrom('projects.founder').where('project_id', '=', made.id).where('position', '=', 2).execute();
	return made;
}
const on =
	(state: ProjectState, run: (who: Viewer, projectId: string, people: People, db: Db) => Promise<boolean>): Deed =>
	async (db, people, who) =>
		run(who, (await make(db, people, state)).id, people, db);

const read = (state: ProjectState) => on(state, async (who, id) => (await projectPage(who, id)) !== undefined);
/** Both the form and what it sends must be refused, and neither may be shown without the other. */
const write = (state: ProjectState) =>
	on(state, async (who, projectId) => {
		const form = person.allows(who) && (await planForEditing(who, projectId)) !== undefined;
		const saved = await done(savePlan(who, { ...plan, projectId, revision: 1 }));
		if (form !== saved) throw new Error(`the form is ${form ? 'shown' : 'hidden'}, saving is ${saved ? 'allowed' : 'refused'}`);
		return saved;
	});
const plan = {
	title: 'Bridges',
	description: 'We measure bridges together.',
	languages: ['en'],
	subjects: ['geography'],
	ageMin: 12,
	ageMax: 15,
	pupils: 40,
	startOn: '2026-09-01',
	endOn: '2027-05-31',
	tools: 'Forum',
	aims: 'Explain.',
	process: 'Monthly.',
	results: 'A map.'
};

export const projectDeeds: Record<string, Deed> = {
	'read a draft': read('draft'),
	'read a project awaiting its partner': read('awaiting_partner'),
	'read a project awaiting approval': read('awaiting_approval'),
	'read an active project': read('active'),
	'read a closed project': read('closed'),
	'write on a draft': write('draft'),
	'write on the plan of an active project': write('active'),
	'write on the plan of a closed project': write('closed'),
	'ask the partner': on('draft', (who, projectId, { italian }) => done(proposeProject(who, { projectId, partnerId: italian.id }))),
	'accept as the partner': on('awaiting_partner', (who, projectId) => done(answerProposal(who, { projectId, answer: 'accept' }))),
	'approve for Estonia': on('awaiting_approval', async (who, projectId, _, db) => {
		const { id } = await db
			.selectFrom('projects.approval')
			.select('id')
			.where('project_id', '=', projectId)
			.where('country', '=', 'EE')
			.executeTakeFirstOrThrow();
		return done(decideOnProject(who, { approvalId: id, decision: 'approved' }));
	}),
	'withdraw a project awaiting approval': on('awaiting_approval', (who, projectId) => done(withdrawProject(who, { projectId }))),
	'invite a contact to an active project': on('active', (who, projectId, { invitee }) =>
		done(inviteMember(who, { projectId, personId: invitee.id }))
	),
	'take back the invitation of a contact': on('active', async (who, projectId, { actors, invitee }) => {
		const invited = await inviteMember(actors.administrator, { projectId, personId: invitee.id });
		if (!invited.ok) throw new Error(invited.refusal);
		return done(withdrawInvitation(who, { projectId, invitationId: invited.value.invitationId }));
	}),
	'make the member an administrator': on('active', (who, projectId, { french }) =>
		done(changeMemberRole(who, { projectId, personId: french.id, role: 'administrator' }))
	),
	'end the membership of the member': on('active', (who, projectId, { french }) =>
		done(endMember(who, { projectId, personId: french.id }))
	),
	'extend an active project': on('active', (who, projectId) => done(extendProject(who, { projectId }))),
	'close an active project': on('active', (who, projectId) => done(closeProject(who, { projectId }))),
	'reopen a closed project': on('closed', (who, projectId) => done(reopenProject(who, { projectId }))),
	'archive a closed project': on('closed', (who, projectId) => done(archiveProject(who, { projectId }))),
	'archive an active project': on('active', (who, projectId) => done(archiveProject(who, { projectId }))),
	'reopen an archived project': on('archived', (who, projectId) => done(reopenProject(who, { projectId }))),
	'begin a draft': (_, __, who) => done(startDraft(who, { title: 'Bridges' }))
};
