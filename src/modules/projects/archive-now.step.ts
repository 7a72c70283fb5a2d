import { notify } from '#messaging';
import type { Ctx } from '#platform/usecase';
import { membersOf } from './member.sql.ts';
import { updateProject, type ProjectRow } from './project.sql.ts';

/** Archives a locked, closed project, whoever or whatever decided it, and tells its members. It is read ever after, and never changes. */
export async function archiveNow(ctx: Ctx, project: Pick<ProjectRow, 'id' | 'title'>): Promise<void> {
	await updateProject(ctx.tx, project.id, { state: 'archived', archived_at: ctx.now });
	for (const member of await membersOf(ctx.tx, project.id)) {
		if (member.account_id === ctx.actor?.id) continue;
		await notify(ctx, {
			to: member.account_id,
			kind: 'projects.archived',
			params: { title: project.title },
			href: `/spaces/${project.id}`
		});
	}
	await ctx.emit('projects.archived', { projectId: project.id });
}
