import { touchProject } from '#projects';
import { ok, refuse } from '#platform/result';
import { signedIn, useCase, atMost } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { OpenThreadForm } from '../forum.form.ts';
import { forumThing } from '../forum.ts';
import { forumById } from '../forum.sql.ts';
import { insertPost } from '../post.sql.ts';
import { judgeIn, mayIn, newsChannel } from '../space.ts';
import { insertThread, markThreadRead, recountThread } from '../thread.sql.ts';

/** Begins a thread with its first post. */
export const openThread = useCase(
	'twinspace.open-thread',
	atMost(signedIn, 'posts'),
	OpenThreadForm,
	async (ctx, { projectId, forumId, title, body }) => {
		const space = await enterSpace(ctx, projectId);
		const forum = space && (await forumById(ctx.tx, projectId, forumId));
		if (!forum || !mayIn(space, 'read-forum', forumThing(forum))) return refuse('no-such-forum');
		const may = judgeIn(space, 'open-thread', forumThing(forum));
		if (!may.ok) return may;

		const threadId = await insertThread(ctx.tx, { forumId, projectId, title, authorId: ctx.actor.id, now: ctx.now });
		const postId = await insertPost(ctx.tx, { threadId, projectId, authorId: ctx.actor.id, body, replyTo: null, now: ctx.now });
		await recountThread(ctx.tx, threadId);
		await markThreadRead(ctx.tx, threadId, ctx.actor.id, postId);
		await touchProject(ctx.tx, projectId, ctx.now);
		await ctx.tell(newsChannel(projectId, forum.staffOnly), 'thread', { forum: forumId, id: threadId });
		await ctx.emit('twinspace.thread-opened', { projectId, threadId });
		ctx.note(threadId, { project: projectId });
		return ok({ threadId });
	}
);
