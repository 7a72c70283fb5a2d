import { touchProject } from '#projects';
import { ok, refuse } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { RestoreVersionForm } from '../page.form.ts';
import { pageThing } from '../page.ts';
import { lockPage, writeVersion } from '../page.sql.ts';
import { versionOf } from '../page-version.sql.ts';
import { isTeacher } from '../right.ts';
import { judgeIn, mayIn } from '../space.ts';
import { writtenDoc } from '../write-page.step.ts';

/** Writes an earlier version again, as the newest; nothing in between is lost. */
export const restoreVersion = useCase(
	'twinspace.restore-version',
	signedIn,
	RestoreVersionForm,
	async (ctx, { projectId, pageId, version }) => {
		const space = await enterSpace(ctx, projectId);
		const page = space && (await lockPage(ctx.tx, projectId, pageId));
		const thing = page && pageThing(page, ctx.actor.id);
		if (!page || page.deletedAt || !mayIn(space, 'read-page', thing)) return refuse('no-such-page');
		const may = judgeIn(space, 'edit-page', thing);
		if (!may.ok) return may;
		const earlier = await versionOf(ctx.tx, pageId, version);
		if (!earlier || (!isTeacher(space.role) && version < page.shownFrom)) return refuse('no-such-version');
		if (earlier.version === page.version) return refuse('already-newest');
		const written = await writtenDoc(ctx, projectId, earlier.title, earlier.doc);
		if (!written.ok) return written;
		const publish = page.visibility === 'public' && mayIn(space, 'publish-page');
		const saved = await writeVersion(ctx.tx, page, written.value, publish);
		await touchProject(ctx.tx, projectId, ctx.now);
		ctx.note(pageId, { project: projectId, restored: version, version: saved });
		return ok({ version: saved });
	}
);
