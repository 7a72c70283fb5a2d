import { ok, refuse } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { MovePageForm } from '../page.form.ts';
import { movePage as moved } from '../page.ts';
import { lockPageOrder, pagesOf, placePage } from '../page.sql.ts';
import { judgeIn, mayIn } from '../space.ts';
import { pageThing } from '../page.ts';

/** Moves a page one step in the tree. Pages that the mover does not see keep their places among the others. */
export const movePage = useCase('twinspace.move-page', signedIn, MovePageForm, async (ctx, { projectId, pageId, move }) => {
	const space = await enterSpace(ctx, projectId);
	if (!space) return refuse('no-such-page');
	await lockPageOrder(ctx.tx, projectId);
	const seen = (await pagesOf(ctx.tx, projectId)).filter((page) => mayIn(space, 'read-page', pageThing(page, ctx.actor.id)));
	if (!seen.some((page) => page.id === pageId)) return refuse('no-such-page');
	const may = judgeIn(space, 'arrange-pages');
	if (!may.ok) return may;
	const placed = moved(seen, pageId, move);
	if (!placed.ok) return placed;
	await placePage(ctx.tx, pageId, placed.value);
	ctx.note(pageId, { project: projectId, move });
	return ok(undefined);
});
