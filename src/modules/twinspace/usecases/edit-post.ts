import { touchProject } from '#projects';
import { ok, refuse } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { EditPostForm } from '../forum.form.ts';
import { postThing } from '../forum.ts';
import { lockPost, setBody } from '../post.sql.ts';
import { judgeIn, mayIn, newsChannel } from '../space.ts';

/** Changes one's own words; the post says that it was changed. */
export const editPost = useCase('twinspace.edit-post', signedIn, EditPostForm, async (ctx, { projectId, postId, body }) => {
	const space = await enterSpace(ctx, projectId);
	const post = space && (await lockPost(ctx.tx, projectId, postId));
	if (!post || post.deletedAt || !mayIn(space, 'read-forum', post)) return refuse('no-such-post');
	const may = judgeIn(space, 'edit-post', postThing(post, ctx.actor.id));
	if (!may.ok) return may;
	if (post.locked) return refuse('thread-locked');
	if (body !== post.body) await setBody(ctx.tx, postId, body, ctx.now);
	await touchProject(ctx.tx, projectId, ctx.now);
	await ctx.tell(newsChannel(projectId, post.staffOnly), 'post-changed', { thread: post.threadId, id: postId });
	ctx.note(postId, { project: projectId });
	return ok({ threadId: post.threadId });
});
