import { notify } from '#messaging';
import { rightsChannel } from '#platform/live';
import { setting } from '#platform/programme';
import { ok, refuse, type Result } from '#platform/result';
import type { Actor, Ctx } from '#platform/usecase';
import { projectOfSpace } from './guest.sql.ts';
import { spaceRole } from './space.sql.ts';
import { administratorIds, endVisits, insertVisit, officeOver } from './visit.sql.ts';

/**
 * Lets support staff look into a space because of a report; whether the report allows it is for the caller to judge. They read, for the
 * programme's hours, and the founders are told at once with the reason (quality A6).
 */
export async function openVisit(
	ctx: Ctx<Actor>,
	{ projectId, reportId, reason }: { projectId: string; reportId: string; reason: string }
): Promise<Result<{ endsAt: Date }, 'not-your-space' | 'inside-already'>> {
	const officerId = await officeOver(ctx.tx, projectId, ctx.actor.id);
	const project = officerId && (await projectOfSpace(ctx.tx, projectId));
	if (!project) return refuse('not-your-space');
	// Whoever belongs to the space, or is in it for a report, does not come in once more.
	if (await spaceRole(ctx.tx, projectId, ctx.actor.id)) return refuse('inside-already');
	const endsAt = new Date(ctx.now.getTime() + (await setting('report.visit-hours', { tx: ctx.tx, on: ctx.now })) * 3_600_000);
	await insertVisit(ctx.tx, { projectId, accountId: ctx.actor.id, officerId, reportId, reason, now: ctx.now, endsAt });
	for (const to of await administratorIds(ctx.tx, projectId)) {
		await notify(ctx, {
			to,
			kind: 'twinspace.support-entered',
			params: { title: project.title ?? '', reason },
			href: `/spaces/${projectId}/members#visits`
		});
	}
	return ok({ endsAt });
}

/** Ends visits for a report at once, on open pages too: one visitor's, or everybody's. Returns how many there were. */
export async function closeVisits(ctx: Ctx, reportId: string, accountId?: string): Promise<number> {
	const visitors = await endVisits(ctx.tx, reportId, ctx.now, accountId);
	for (const visitor of visitors) await ctx.tell(rightsChannel(visitor), 'left');
	return visitors.length;
}
