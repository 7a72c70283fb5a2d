import { ok, refuse } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { PostForm } from '../forum.form.ts';
import { mayBringBack, postThing } from '../forum.ts';
import { hidePost, lockPost } from '../post.sql.ts';
import { judgeIn, mayIn, newsChannel } from '../space.ts';
import { recountThread } from '../thread.sql.ts';

/** Takes a post out of sight: one's own, or as a teacher anybody's. Its place stays, so that answers to it still stand somewhere. */
export const deletePost = useCase('twinspace.delete-post', signedIn, PostForm, async (ctx, { projectId, postId }) => {
	const space = await enterSpace(ctx, projectId);
	const post = space && (await lockPost(ctx.tx, projectId, postId));
	if (!post || post.deletedAt || !mayIn(space, 'read-forum', post)) return refuse('no-such-post');
	const may = judgeIn(space, 'delete-post', postThing(post, ctx.actor.id));
	if (!may.ok) return may;
	await hidePost(ctx.tx, postId, ctx.actor.id, ctx.now);
	await recountThread(ctx.tx, post.threadId);
	await ctx.tell(newsChannel(projectId, post.staffOnly), 'post-changed', { thread: post.threadId, id: postId });
	ctx.note(postId, { project: projectId, own: post.authorId === ctx.actor.id });
	return ok({ postId });
});

/** Brings a post back: the undo of whoever took it away, and of teachers. What a teacher took away its author cannot bring back. */
export const bringPostBack = useCase('twinspace.bring-post-back', signedIn, PostForm, async (ctx, { projectId, postId }) => {
	const space = await enterSpace(ctx, projectId);
	const post = space && (await lockPost(ctx.tx, projectId, postId));
	if (!post || !mayIn(space, 'read-forum', post) || !mayBringBack(space, post)) return refuse('no-such-post');
	const may = judgeIn(space, 'delete-post', postThing(post, ctx.actor.id));
	if (!may.ok) return may;
	await hidePost(ctx.tx, postId, null, null);
	await recountThread(ctx.tx, post.threadId);
	await ctx.tell(newsChannel(projectId, post.staffOnly), 'post-changed', { thread: post.threadId, id: postId });
	ctx.note(postId, { project: projectId });
	return ok({ postId });
});
