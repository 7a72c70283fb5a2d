import { areContacts, isBlocked, notify } from '#messaging';
import { ok, refuse } from '#platform/result';
import { atMost, eTwinner, person, useCase } from '#platform/usecase';
import { atSchool, takesPartOn } from '../load-at-school.step.ts';
import { mayJoin } from '../member.ts';
import { closeInvitation, insertInvitation, lockInvitation, memberRole, membersOf } from '../member.sql.ts';
import { InvitationForm, InviteForm } from '../project.form.ts';
import { lockProject } from '../project.sql.ts';

/** An administrator of a running project invites a contact; there is no upper limit of partners (domain §6). */
export const inviteMember = useCase(
	'projects.invite-member',
	atMost(eTwinner, 'invitations'),
	InviteForm,
	async (ctx, { projectId, personId, message }) => {
		const project = await lockProject(ctx.tx, projectId);
		const role = await memberRole(ctx.tx, projectId, ctx.actor.id);
		if (!project || !role) return refuse('no-such-project');
		if (role !== 'administrator') return refuse('administrators-only');
		if (project.state !== 'active') return refuse('wrong-state');
		const invited = await atSchool(ctx.tx, personId);
		if (!invited || (await isBlocked(ctx.tx, ctx.actor.id, personId))) return refuse('not-a-contact');
		const may = mayJoin(
			invited,
			await membersOf(ctx.tx, projectId),
			await takesPartOn(ctx.tx, invited.country, ctx.now),
			await areContacts(ctx.tx, ctx.actor.id, personId)
		);
		if (!may.ok) return may;
		const invitationId = await insertInvitation(ctx.tx, projectId, personId, ctx.actor.id, message, ctx.now);
		if (!invitationId) return refuse('already-invited');
		await notify(ctx, {
			to: personId,
			kind: 'projects.invited',
			params: { title: project.title, name: `${ctx.actor.firstName} ${ctx.actor.lastName}` },
			href: '/projects/mine'
		});
		ctx.note(projectId, { person: personId });
		return ok({ invitationId });
	}
);

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
