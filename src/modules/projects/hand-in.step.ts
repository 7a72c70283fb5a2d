import { officeFor } from '#directory';
import { ok, refuse, type Result } from '#platform/result';
import type { Ctx } from '#platform/usecase';
import { officesToAsk } from './approval.ts';
import { approvalsOf, askOffices, restartClocks } from './approval.sql.ts';
import { foundersOf } from './founder.sql.ts';

/** Puts the project on the desks of the founders' offices; one desk where both founders have the same office. */
export async function handIn(ctx: Ctx, projectId: string, round: number): Promise<Result<undefined, 'no-office'>> {
	const offices: { id: string; founder: Awaited<ReturnType<typeof foundersOf>>[number] }[] = [];
	for (const founder of await foundersOf(ctx.tx, projectId)) {
		const office = await officeFor(ctx.tx, founder.country, founder.region);
		if (!office) return refuse('no-office');
		offices.push({ id: office.id, founder });
	}
	// Whoever had not decided yet reads the changed plan, with a fresh clock.
	await restartClocks(ctx.tx, projectId, ctx.now);
	const asked = officesToAsk(offices, await approvalsOf(ctx.tx, projectId));
	await askOffices(
		ctx.tx,
		projectId,
		round,
		asked.map(({ id, founder }) => ({ officeId: id, founder })),
		ctx.now
	);
	await ctx.emit('projects.handed-in', { projectId });
	return ok(undefined);
}
