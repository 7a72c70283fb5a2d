import { isUuid } from '#platform/form';
import { asSystem, type Viewer } from '#platform/usecase';
import { findFramedSpace } from '../frame.sql.ts';
import { openSpace } from '../open-space.step.ts';
import type { Space } from '../space.ts';
import { findSpace, type FoundSpace } from '../space.sql.ts';
import { frameOf, type SpaceFrame } from './frame.ts';

/**
 * The TwinSpace of a project as this viewer sees it, with their role; undefined where they have none. One round trip; only
 * the very first visit, before the job that opens spaces has run, does more.
 */
export const spaceFor = async (viewer: Viewer, projectId: string): Promise<Space | undefined> =>
	(await entered(viewer, projectId, findSpace))?.space;

/** The same with what stands around every page of the space, still one round trip. */
export async function framedSpaceFor(viewer: Viewer, projectId: string): Promise<{ space: Space; frame: SpaceFrame } | undefined> {
	const found = await entered(viewer, projectId, findFramedSpace);
	return found && { space: found.space, frame: frameOf(found.space, found.frame) };
}

async function entered<T extends FoundSpace>(
	viewer: Viewer,
	projectId: string,
	find: (projectId: string, accountId: string) => Promise<T | undefined>
): Promise<T | undefined> {
	if (!viewer || !isUuid(projectId)) return undefined;
	const found = await find(projectId, viewer.id);
	// An office opens only after the second factor (quality S1).
	if (found?.space.role === 'visitor' && !viewer.secondFactor) return undefined;
	if (!found || found.opened) return found;
	await asSystem('twinspace.open-space', (ctx) => openSpace(ctx.tx, projectId, ctx.now));
	return find(projectId, viewer.id);
}
