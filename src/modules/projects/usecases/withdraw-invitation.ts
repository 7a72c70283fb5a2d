import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { closeInvitation, lockInvitation, memberRole } from '../member.sql.ts';
import { InvitationForm } from '../project.form.ts';
import { lockProject } from '../project.sql.ts';

/** An administrator takes an invitation back that nobody has answered yet. */
export const withdrawInvitation = useCase(
	'projects.withdraw-invitation',
	person,
	InvitationForm,
	async (ctx, { projectId, invitationId }) => {
		const project = await lockProject(ctx.tx, projectId);
		const role = await memberRole(ctx.tx, projectId, ctx.actor.id);
		if (!project || !role) return refuse('no-such-project');
		if (role !== 'administrator') return refuse('administrators-only');
		const invitation = await lockInvitation(ctx.tx, invitationId);
		if (invitation?.project_id !== projectId) return refuse('no-such-invitation');
		if (invitation.state !== 'open') return refuse('invitation-answered');
		await closeInvitation(ctx.tx, invitationId, 'withdrawn', ctx.now);
		ctx.note(projectId, { person: invitation.account_id });
		return ok(undefined);
	}
);
