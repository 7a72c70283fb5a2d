import { desk, anyone, eTwinner, person } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import * as projects from '#projects';
import { publicPages } from '#twinspace';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, async ({ params }, viewer) => ({
	page: valueOrMissing(await projects.projectPage(viewer, params.id)),
	published: await publicPages(params.id)
}));

type At = { params: Record<string, string | undefined> };
const back = (_: unknown, { params }: At): string => `/projects/${params.id}`;
const here = ({ params }: At): { projectId: string } => ({ projectId: params.id ?? '' });

export const actions: Actions = {
	decide: submit('projects', desk, projects.DecideForm, projects.decideOnProject, back, here),
	accept: submit('projects', eTwinner, projects.AnswerProposalForm, projects.answerProposal, back, here),
	resubmit: submit('projects', eTwinner, projects.ProjectIdForm, projects.resubmitProject, back, here),
	withdraw: submit('projects', person, projects.ProjectIdForm, projects.withdrawProject, back, here),
	extend: submit('projects', eTwinner, projects.ProjectIdForm, projects.extendProject, back, here),
	close: submit('projects', person, projects.CloseForm, projects.closeProject, back, here),
	reopen: submit('projects', eTwinner, projects.ProjectIdForm, projects.reopenProject, back, here),
	archive: submit('projects', person, projects.ProjectIdForm, projects.archiveProject, back, here),
	invite: submit('projects', eTwinner, projects.InviteForm, projects.inviteMember, back, here),
	uninvite: submit('projects', person, projects.InvitationForm, projects.withdrawInvitation, back, here),
	role: submit('projects', person, projects.MemberRoleForm, projects.changeMemberRole, back, here),
	end: submit('projects', person, projects.MemberForm, projects.endMember, back, here),
	partnership: submit('projects', eTwinner, projects.ProjectIdForm, projects.proposePartnership, back, here),
	agree: submit('projects', eTwinner, projects.AnswerPartnershipForm, projects.answerPartnership, back, here),
	next: submit(
		'projects',
		eTwinner,
		projects.PartnershipIdForm,
		projects.foundNextProject,
		(next) => `/projects/${next.projectId}/edit`,
		here
	)
};
