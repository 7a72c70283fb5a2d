import { areContacts, isBlocked, notify } from '#messaging';
import { ok, refuse } from '#platform/result';
import { atMost, eTwinner, useCase } from '#platform/usecase';
import { atSchool, takesPartOn } from '../load-at-school.step.ts';
import { mayJoin } from '../member.ts';
import { insertInvitation, memberRole, membersOf } from '../member.sql.ts';
import { InviteForm } from '../project.form.ts';
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
