import { ok, refuse } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { ChangeThreadForm } from '../forum.form.ts';
import { forumThing } from '../forum.ts';
import { judgeIn, mayIn } from '../space.ts';
import { hideThread, lockThread, setThread } from '../thread.sql.ts';

/** A teacher locks or opens a thread, pins it to the top, takes it away or brings it back. */
export const changeThread = useCase('twinspace.change-thread', signedIn, ChangeThreadForm, async (ctx, { projectId, threadId, change }) => {
	const space = await enterSpace(ctx, projectId);
	const thread = space && (await lockThread(ctx.tx, projectId, threadId));
	if (!thread || !mayIn(space, 'read-forum', forumThing(thread))) return refuse('no-such-thread');
	if (thread.deletedAt && change !== 'bring-back') return refuse('no-such-thread');
	const may = judgeIn(space, change === 'delete' || change === 'bring-back' ? 'delete-thread' : 'moderate-thread', forumThing(thread));
	if (!may.ok) return may;
	if (change === 'lock' || change === 'unlock') await setThread(ctx.tx, threadId, { locked: change === 'lock' });
	else if (change === 'pin' || change === 'unpin') await setThread(ctx.tx, threadId, { pinned: change === 'pin' });
	else if (change === 'delete') await hideThread(ctx.tx, threadId, ctx.actor.id, ctx.now);
	else await hideThread(ctx.tx, threadId, null, null);
	ctx.note(threadId, { project: projectId, change });
	return ok({ forumId: thread.forumId, gone: change === 'delete' });
});
