import { ok, refuse } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { ChangeForumForm, OpenForumForm } from '../forum.form.ts';
import { forumThing } from '../forum.ts';
import { forumById, insertForum, updateForum } from '../forum.sql.ts';
import { judgeIn, mayIn } from '../space.ts';

/** A teacher opens a further forum, for everybody or for the staff room. */
export const openForum = useCase('twinspace.open-forum', signedIn, OpenForumForm, async (ctx, { projectId, ...forum }) => {
	const space = await enterSpace(ctx, projectId);
	if (!space) return refuse('no-such-space');
	const may = judgeIn(space, 'open-forum');
	if (!may.ok) return may;
	const forumId = await insertForum(ctx.tx, { projectId, ...forum }, ctx.now);
	ctx.note(forumId, { project: projectId });
	return ok({ forumId });
});

/** A teacher gives a forum another name or description. Whether it is for the staff stays as it was. */
export const changeForum = useCase('twinspace.change-forum', signedIn, ChangeForumForm, async (ctx, { projectId, forumId, ...words }) => {
	const space = await enterSpace(ctx, projectId);
	const forum = space && (await forumById(ctx.tx, projectId, forumId));
	if (!forum || !mayIn(space, 'read-forum', forumThing(forum))) return refuse('no-such-forum');
	const may = judgeIn(space, 'open-forum');
	if (!may.ok) return may;
	await updateForum(ctx.tx, forumId, words);
	ctx.note(forumId, { project: projectId });
	return ok(undefined);
});
