import { refuse, ok, type Result } from '#platform/result';
import type { Actor, Ctx } from '#platform/usecase';
import { enterSpace } from './enter-space.step.ts';
import { lockPupil } from './pupil.sql.ts';
import type { SpaceAction } from './right.ts';
import { judgeIn, mayIn, type Space } from './space.ts';

type Managed = { space: Space; pupil: { id: string; schoolId: string; role: string } };

/** How every use case on one pupil begins: the space, the pupil in it, and the right of this teacher over this pupil (domain §7). */
export async function managePupil(
	ctx: Ctx<Actor>,
	projectId: string,
	pupilId: string,
	action: SpaceAction
): Promise<Result<Managed, 'no-such-space' | 'no-such-pupil' | 'space-closed' | 'not-allowed'>> {
	const space = await enterSpace(ctx, projectId);
	if (!space) return refuse('no-such-space');
	const pupil = mayIn(space, 'enter-staff-room') ? await lockPupil(ctx.tx, projectId, pupilId) : undefined;
	if (!pupil) return refuse('no-such-pupil');
	const may = judgeIn(space, action, { ownPupil: pupil.schoolId === space.schoolId });
	return may.ok ? ok({ space, pupil }) : may;
}
