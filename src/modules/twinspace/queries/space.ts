import { isUuid } from '#platform/form';
import { asSystem, type Viewer } from '#platform/usecase';
import { openSpace } from '../open-space.step.ts';
import type { Space } from '../space.ts';
import { findSpace } from '../space.sql.ts';

/**
 * The TwinSpace of a project as this viewer sees it, with their role; undefined where they have none. One round trip; only
 * the very first visit, before the job that opens spaces has run, does more.
 */
export async function spaceFor(viewer: Viewer, projectId: string): Promise<Space | undefined> {
	if (!viewer || !isUuid(projectId)) return undefined;
	const found = await findSpace(projectId, viewer.id);
	// An office opens only after the second factor (quality S1).
	if (found?.space.role === 'visitor' && !viewer.secondFactor) return undefined;
	if (!found || found.opened) return found?.space;
	await asSystem('twinspace.open-space', (ctx) => openSpace(ctx.tx, projectId, ctx.now));
	return (await findSpace(projectId, viewer.id))?.space;
}
