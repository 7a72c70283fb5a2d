import type { RequestEvent } from '@sveltejs/kit';
import type { GenericSchema, InferOutput } from 'valibot';
import * as projects from '#projects';
import type { Result } from '#platform/result';
import { desk, eTwinner, person, type Access, type Actor, type CallOptions } from '#platform/usecase';
import { action, go, readForm, refusalFailure } from '#platform/web';

type Run<S extends GenericSchema> = (viewer: Actor, input: InferOutput<S>, options: CallOptions) => Promise<Result<unknown, string>>;

/** One button of the project page: its form, its use case, and the page to go on to (the project's own unless told). */
function button<S extends GenericSchema>(access: Access<Actor>, schema: S, run: Run<S>, next?: (value: unknown) => string) {
	return action(access, async (event: RequestEvent<{ id: string }>, viewer) => {
		const form = await readForm(event.request, schema, { projectId: event.params.id });
		if (!form.ok) return form.failure;
		const result = await run(viewer, form.input, { once: form.once });
		if (!result.ok) return refusalFailure('projects', result, form.values);
		go(event, next?.(result.value) ?? `/projects/${event.params.id}`);
	});
}

const newProject = (value: unknown): string => `/projects/${(value as { projectId: string }).projectId}/edit`;

export const projectActions = {
	decide: button(desk, projects.DecideForm, projects.decideOnProject),
	accept: button(eTwinner, projects.AnswerProposalForm, projects.answerProposal),
	resubmit: button(eTwinner, projects.ProjectIdForm, projects.resubmitProject),
	withdraw: button(person, projects.ProjectIdForm, projects.withdrawProject),
	extend: button(eTwinner, projects.ProjectIdForm, projects.extendProject),
	close: button(person, projects.CloseForm, projects.closeProject),
	reopen: button(eTwinner, projects.ProjectIdForm, projects.reopenProject),
	invite: button(eTwinner, projects.InviteForm, projects.inviteMember),
	role: button(person, projects.MemberRoleForm, projects.changeMemberRole),
	end: button(person, projects.MemberForm, projects.endMember),
	partnership: button(eTwinner, projects.ProjectIdForm, projects.proposePartnership),
	agree: button(eTwinner, projects.AnswerPartnershipForm, projects.answerPartnership),
	next: button(eTwinner, projects.PartnershipIdForm, projects.foundNextProject, newProject)
};
