import { touchProject } from '#projects';
import { ok, refuse } from '#platform/result';
import { signedIn, useCase, atMost } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { CreatePageForm } from '../page.form.ts';
import { DEEPEST_PAGE, flat, pageThing, treeOf } from '../page.ts';
import { insertPage, lockPageOrder, pagesOf } from '../page.sql.ts';
import { judgeIn, mayIn, spaceChannel } from '../space.ts';
import { writtenBody } from '../write-page.step.ts';

/** A new page, at the top or below another; it starts with the rights of the page above it, and is never public by itself. */
export const createPage = useCase(
	'twinspace.create-page',
	atMost(signedIn, 'posts'),
	CreatePageForm,
	async (ctx, { projectId, parentId, ...body }) => {
		const space = await enterSpace(ctx, projectId);
		if (!space) return refuse('no-such-space');
		await lockPageOrder(ctx.tx, projectId);
		const parent = parentId ? flat(treeOf(await pagesOf(ctx.tx, projectId))).find((page) => page.id === parentId) : undefined;
		if (parentId && (!parent || !mayIn(space, 'read-page', pageThing(parent, ctx.actor.id)))) return refuse('no-such-page');
		const may = judgeIn(space, 'create-page', parent && pageThing(parent, ctx.actor.id));
		if (!may.ok) return may;
		if (parent && parent.depth + 1 >= DEEPEST_PAGE) return refuse('page-too-deep', { depth: DEEPEST_PAGE });
		const written = await writtenBody(ctx, projectId, body);
		if (!written.ok) return written;

		const visibility = parent?.visibility === 'teachers' ? 'teachers' : 'members';
		const editing = parent?.editing === 'teachers' ? 'teachers' : 'members';
		const pageId = await insertPage(ctx.tx, { projectId, parentId: parent?.id ?? null, visibility, editing }, written.value);
		await touchProject(ctx.tx, projectId, ctx.now);
		if (visibility !== 'teachers') await ctx.tell(spaceChannel(projectId), 'page', { id: pageId });
		await ctx.emit('twinspace.page-created', { projectId, pageId });
		ctx.note(pageId, { project: projectId });
		return ok({ pageId });
	}
);
