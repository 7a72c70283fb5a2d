import { isUuid } from '#platform/form';
import type { Actor, Ctx } from '#platform/usecase';
import { openSpace } from './open-space.step.ts';
import type { Space } from './space.ts';
import { findSpaceIn } from './space.sql.ts';

/**
 * How every use case of a space begins: the space with the actor's role in it, or undefined where the actor has none. Opens it
 * if the job that does so has not run yet.
 */
export async function enterSpace(ctx: Pick<Ctx<Actor>, 'tx' | 'actor' | 'now'>, projectId: string): Promise<Space | undefined> {
	if (!isUuid(projectId)) return undefined;
	const found = await findSpaceIn(ctx.tx, projectId, ctx.actor.id);
	if (found && !found.opened) {
		await openSpace(ctx.tx, projectId, ctx.now);
		return (await findSpaceIn(ctx.tx, projectId, ctx.actor.id))?.space;
	}
	return found?.space;
}
