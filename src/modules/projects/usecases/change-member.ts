import { rightsChannel } from '#platform/live';
import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { mayChangeRole, mayEnd } from '../member.ts';
import { endMembership, membersOf, setMemberRole } from '../member.sql.ts';
import { MemberForm, MemberRoleForm } from '../project.form.ts';
import { lockProject } from '../project.sql.ts';

/** An administrator makes a member an administrator or the other way round; open pages of the person notice at once (quality A4). */
export const changeMemberRole = useCase(
	'projects.change-member-role',
	person,
	MemberRoleForm,
	async (ctx, { projectId, personId, role }) => {
		const project = await lockProject(ctx.tx, projectId);
		const members = project ? await membersOf(ctx.tx, projectId) : [];
		const own = members.find((member) => member.account_id === ctx.actor.id);
		if (!own) return refuse('no-such-project');
		if (project?.state !== 'active') return refuse('wrong-state');
		const may = mayChangeRole(
			own.role,
			members.find((member) => member.account_id === personId),
			members
		);
		if (!may.ok) return may;
		await setMemberRole(ctx.tx, projectId, personId, role);
		await ctx.tell(rightsChannel(personId), 'role-changed', { project: projectId });
		ctx.note(projectId, { person: personId, role });
		return ok(undefined);
	}
);

/** A member leaves, or an administrator ends a membership; what they wrote stays. */
export const endMember = useCase('projects.end-member', person, MemberForm, async (ctx, { projectId, personId }) => {
	const project = await lockProject(ctx.tx, projectId);
	const members = project ? await membersOf(ctx.tx, projectId) : [];
	const own = members.find((member) => member.account_id === ctx.actor.id);
	if (!own) return refuse('no-such-project');
	const may = mayEnd(
		ctx.actor.id,
		own.role,
		members.find((member) => member.account_id === personId),
		members
	);
	if (!may.ok) return may;
	await endMembership(ctx.tx, projectId, personId, ctx.now);
	await ctx.tell(rightsChannel(personId), 'left', { project: projectId });
	ctx.note(projectId, { person: personId });
	return ok(undefined);
});
