import { notify } from '#messaging';
import type { Ctx } from '#platform/usecase';
import { membersOf } from './member.sql.ts';
import { updateProject, type ProjectRow } from './project.sql.ts';

/** Closes a locked, running project, whoever or whatever decided it, and tells its members. */
export async function closeNow(ctx: Ctx, project: Pick<ProjectRow, 'id' | 'title'>, reason: string | null): Promise<void> {
	await updateProject(ctx.tx, project.id, { state: 'closed', closed_at: ctx.now, close_reason: reason, warned_days: [] });
	for (const member of await membersOf(ctx.tx, project.id)) {
		if (member.account_id === ctx.actor?.id) continue;
		await notify(ctx, { to: member.account_id, kind: 'projects.closed', params: { title: project.title }, href: `/spaces/${project.id}` });
	}
	await ctx.emit('projects.closed', { projectId: project.id });
}
