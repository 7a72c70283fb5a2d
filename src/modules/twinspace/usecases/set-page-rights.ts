import { ok, refuse } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { peopleOf } from '../member.sql.ts';
import { PageRightsForm } from '../page.form.ts';
import { pageThing, publishedAfter } from '../page.ts';
import { lockPage, setPageRights as store } from '../page.sql.ts';
import { judgeIn, mayIn } from '../space.ts';

/**
 * Who sees a page and who edits it. To make it public, or to publish what has changed since, takes an administrator; any
 * teacher may take it back.
 */
export const setPageRights = useCase('twinspace.set-page-rights', signedIn, PageRightsForm, async (ctx, { projectId, pageId, ...wish }) => {
	const space = await enterSpace(ctx, projectId);
	const page = space && (await lockPage(ctx.tx, projectId, pageId));
	if (!page || page.deletedAt || !mayIn(space, 'read-page', pageThing(page, ctx.actor.id))) return refuse('no-such-page');
	const mayPublish = judgeIn(space, 'publish-page');
	const publishes = wish.visibility === 'public' && mayPublish.ok;
	if (wish.visibility === 'public' && page.visibility !== 'public' && !mayPublish.ok)
		return mayPublish.refusal === 'space-closed' ? mayPublish : refuse('administrators-publish');
	const onlyHides = page.visibility === 'public' && wish.visibility !== 'public';
	const may = judgeIn(space, onlyHides ? 'unpublish-page' : 'set-page-rights');
	if (!may.ok) return may;

	const people = new Set((await peopleOf(ctx.tx, projectId)).map((person) => person.id));
	const editors = wish.editing === 'named' ? wish.editors.filter((id) => people.has(id)) : [];
	// In a closed space a page can be taken back from the public, and nothing else about it changes.
	const rights = space.state === 'active' ? { ...wish, editors } : { ...page, editors: [...page.editors], visibility: wish.visibility };
	const opens = page.visibility === 'teachers' && wish.visibility !== 'teachers';
	const publishedVersion = publishedAfter(page, wish.visibility, publishes);
	await store(ctx.tx, pageId, { ...rights, publishedVersion, shownFrom: opens ? page.version : page.shownFrom });
	ctx.note(pageId, { project: projectId, visibility: wish.visibility, editing: wish.editing });
	return ok(undefined);
});
