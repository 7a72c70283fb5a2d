import type { Ctx } from '#platform/usecase';
import type { FounderRow } from './founder.sql.ts';
import { addMember } from './member.sql.ts';
import { updateProject, type ProjectRow } from './project.sql.ts';

/** All offices have approved: both founders become administrators for good, and whoever listens opens the TwinSpace. */
export async function openProject(ctx: Ctx, project: ProjectRow, founders: readonly FounderRow[]): Promise<void> {
	await updateProject(ctx.tx, project.id, { state: 'active', approved_at: ctx.now, waiting_since: null, last_activity_at: ctx.now });
	for (const founder of founders) {
		const person = { id: founder.account_id, schoolId: founder.school_id, country: founder.country };
		await addMember(ctx.tx, project.id, person, 'administrator', true, ctx.now);
	}
	await ctx.emit('projects.approved', { projectId: project.id });
}
