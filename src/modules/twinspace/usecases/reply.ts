import { touchProject } from '#projects';
import { ok, refuse } from '#platform/result';
import { signedIn, useCase, atMost } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { ReplyForm } from '../forum.form.ts';
import { forumThing, momentAfter } from '../forum.ts';
import { insertPost, isPostOf } from '../post.sql.ts';
import { judgeIn, mayIn, newsChannel } from '../space.ts';
import { lockThread, markThreadRead, recountThread } from '../thread.sql.ts';

/** Answers in a thread, perhaps to one post of it. Answers of one thread are written one after the other. */
export const reply = useCase(
	'twinspace.reply',
	atMost(signedIn, 'posts'),
	ReplyForm,
	async (ctx, { projectId, threadId, body, replyTo }) => {
		const space = await enterSpace(ctx, projectId);
		const thread = space && (await lockThread(ctx.tx, projectId, threadId));
		if (!thread || thread.deletedAt || !mayIn(space, 'read-forum', forumThing(thread))) return refuse('no-such-thread');
		const may = judgeIn(space, 'reply', forumThing(thread));
		if (!may.ok) return may;
		if (thread.locked) return refuse('thread-locked');
		if (replyTo && !(await isPostOf(ctx.tx, threadId, replyTo))) return refuse('post-gone');

		const now = momentAfter(ctx.now, thread.lastPostAt);
		const postId = await insertPost(ctx.tx, { threadId, projectId, authorId: ctx.actor.id, body, replyTo: replyTo ?? null, now });
		await recountThread(ctx.tx, threadId);
		await markThreadRead(ctx.tx, threadId, ctx.actor.id, postId);
		await touchProject(ctx.tx, projectId, ctx.now);
		await ctx.tell(newsChannel(projectId, thread.staffOnly), 'post', { thread: threadId, id: postId });
		await ctx.emit('twinspace.post-written', { projectId, threadId, postId });
		ctx.note(postId, { project: projectId });
		return ok({ postId });
	}
);
