import { notify } from '#messaging';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase } from '#platform/usecase';
import { atSchool } from '../load-at-school.step.ts';
import { addMember, closeInvitation, lockInvitation } from '../member.sql.ts';
import { AnswerInvitationForm } from '../project.form.ts';
import { lockProject } from '../project.sql.ts';

/** The invited person joins with their present school, which stays theirs for the whole project (domain §2), or declines. */
export const answerInvitation = useCase(
	'projects.answer-invitation',
	eTwinner,
	AnswerInvitationForm,
	async (ctx, { invitationId, answer }) => {
		const invitation = await lockInvitation(ctx.tx, invitationId);
		if (!invitation || invitation.account_id !== ctx.actor.id || invitation.state !== 'open') return refuse('no-such-invitation');
		const project = await lockProject(ctx.tx, invitation.project_id);
		const card = await atSchool(ctx.tx, ctx.actor.id);
		if (!project || !card) return refuse('no-such-invitation');
		if (project.state !== 'active' && answer === 'accept') return refuse('wrong-state');
		await closeInvitation(ctx.tx, invitationId, answer === 'accept' ? 'accepted' : 'declined', ctx.now);
		if (answer === 'accept') {
			await addMember(ctx.tx, project.id, card, 'member', false, ctx.now);
			await ctx.emit('projects.member-joined', { projectId: project.id, accountId: ctx.actor.id });
		}
		await notify(ctx, {
			to: invitation.invited_by,
			kind: answer === 'accept' ? 'projects.member-joined' : 'projects.invitation-declined',
			params: { title: project.title, name: `${ctx.actor.firstName} ${ctx.actor.lastName}` },
			href: `/projects/${project.id}`
		});
		ctx.note(project.id, { answer });
		return ok({ projectId: project.id, joined: answer === 'accept' });
	}
);
