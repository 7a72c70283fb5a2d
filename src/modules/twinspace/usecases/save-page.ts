import { touchProject } from '#projects';
import { ok, refuse } from '#platform/result';
import { signedIn, useCase, atMost } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { SavePageForm } from '../page.form.ts';
import { pageThing } from '../page.ts';
import { lockPage, writeVersion } from '../page.sql.ts';
import { judgeIn, mayIn, spaceChannel } from '../space.ts';
import { writtenBody } from '../write-page.step.ts';

/**
 * Saves the next version of a page; every version is kept. Whoever began from an older one is told, with theirs kept in the
 * form. On a public page the public sees the change at once only where the writer may publish.
 */
export const savePage = useCase(
	'twinspace.save-page',
	atMost(signedIn, 'posts'),
	SavePageForm,
	async (ctx, { projectId, pageId, version, ...body }) => {
		const space = await enterSpace(ctx, projectId);
		const page = space && (await lockPage(ctx.tx, projectId, pageId));
		if (!page || page.deletedAt) return refuse('no-such-page');
		const thing = pageThing(page, ctx.actor.id);
		if (!mayIn(space, 'read-page', thing)) return refuse('no-such-page');
		const may = judgeIn(space, 'edit-page', thing);
		if (!may.ok) return may;
		if (version !== page.version) return refuse('edited-elsewhere', { version: page.version });
		const written = await writtenBody(ctx, projectId, body);
		if (!written.ok) return written;

		const publish = page.visibility === 'public' && mayIn(space, 'publish-page');
		const saved = await writeVersion(ctx.tx, page, written.value, publish);
		await touchProject(ctx.tx, projectId, ctx.now);
		if (page.visibility !== 'teachers') await ctx.tell(spaceChannel(projectId), 'page', { id: pageId });
		await ctx.emit('twinspace.page-edited', { projectId, pageId, version: saved });
		ctx.note(pageId, { project: projectId, version: saved });
		return ok({ version: saved });
	}
);
