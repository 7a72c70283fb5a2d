import { ok, refuse } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { PageForm } from '../page.form.ts';
import { pageThing } from '../page.ts';
import { hidePage, lockPage, lockPageOrder, showPageAgain } from '../page.sql.ts';
import { judgeIn, mayIn } from '../space.ts';

/** Takes a page out of the tree; what stood below it moves up. It can be brought back with all its versions. */
export const deletePage = useCase('twinspace.delete-page', signedIn, PageForm, async (ctx, { projectId, pageId }) => {
	const space = await enterSpace(ctx, projectId);
	if (!space) return refuse('no-such-page');
	await lockPageOrder(ctx.tx, projectId);
	const page = await lockPage(ctx.tx, projectId, pageId);
	if (!page || page.deletedAt || !mayIn(space, 'read-page', pageThing(page, ctx.actor.id))) return refuse('no-such-page');
	const may = judgeIn(space, 'delete-page', pageThing(page, ctx.actor.id));
	if (!may.ok) return may;
	await hidePage(ctx.tx, page, ctx.actor.id, ctx.now);
	ctx.note(pageId, { project: projectId });
	return ok(undefined);
});

/** Brings a deleted page back; whoever may delete it may do so. What was public has to be published again. */
export const bringPageBack = useCase('twinspace.bring-page-back', signedIn, PageForm, async (ctx, { projectId, pageId }) => {
	const space = await enterSpace(ctx, projectId);
	if (!space) return refuse('no-such-page');
	await lockPageOrder(ctx.tx, projectId);
	const page = await lockPage(ctx.tx, projectId, pageId);
	if (!page || !mayIn(space, 'read-page', pageThing(page, ctx.actor.id))) return refuse('no-such-page');
	const may = judgeIn(space, 'delete-page', pageThing(page, ctx.actor.id));
	if (!may.ok) return may;
	if (page.deletedAt) await showPageAgain(ctx.tx, page);
	ctx.note(pageId, { project: projectId });
	return ok(undefined);
});
