import { countDeed, tooOften } from '#platform/limits';
import { receiveForm } from '#platform/files';
import { isUuid } from '#platform/form';
import { ok, refuse } from '#platform/result';
import { signedIn, useCase, type Actor, uncounted } from '#platform/usecase';
import { touchProject } from '#projects';
import { enterSpace } from '../enter-space.step.ts';
import { folderExists } from '../folder.sql.ts';
import { AddMaterialsForm } from '../material.form.ts';
import { MOST_FILES } from '../material.ts';
import { insertMaterials } from '../material.sql.ts';
import { spaceFor } from '../queries/space.ts';
import { waitsForApproval } from '../right.ts';
import { judgeIn, spaceChannel } from '../space.ts';
import { dropFiles, sizesOn, takeInFiles } from '../take-in-files.step.ts';

/** Puts stored files into the space; a pupil's wait for a teacher where the space says so. */
export const addMaterials = useCase('twinspace.add-materials', uncounted(signedIn), AddMaterialsForm, async (ctx, input) => {
	const { projectId, folderId, files } = input;
	const space = await enterSpace(ctx, projectId);
	if (!space) return refuse('no-such-space');
	const may = judgeIn(space, 'upload-material');
	if (!may.ok) return may;
	if (folderId && !(await folderExists(ctx.tx, projectId, folderId))) return refuse('no-such-folder');
	const state = waitsForApproval(space.role, space.settings) ? 'waiting' : 'shown';
	const where = { projectId, folderId: folderId ?? null, authorId: ctx.actor.id, state, now: ctx.now } as const;
	const ids = await insertMaterials(ctx.tx, where, files);
	await touchProject(ctx.tx, projectId, ctx.now);
	if (state === 'shown') await ctx.tell(spaceChannel(projectId), 'material', {});
	else if (ids[0]) await ctx.emit('twinspace.upload-waits', { projectId, materialId: ids[0], authorId: ctx.actor.id, files: ids.length });
	ctx.note(projectId, { materials: ids });
	return ok({ ids, state, keys: files.map((file) => file.blobKey) });
});

/**
 * Receives a form with files for a space: judges first, then reads them to disk, cleans, stores and adds them. What was stored
 * and then refused is removed again. The answer names what was not taken and why.
 */
export async function uploadMaterials(actor: Actor, projectId: string, request: Request, now = new Date()) {
	const space = await spaceFor(actor, projectId);
	if (!space) return refuse('no-such-space');
	const may = judgeIn(space, 'upload-material');
	if (!may.ok) return may;
	const wait = await countDeed('uploads', actor, { now });
	if (wait > 0) return tooOften(wait);
	const sizes = await sizesOn(now);
	const form = await receiveForm(request, { mostFiles: MOST_FILES, mostBytes: Math.max(...Object.values(sizes)) * 1_000_000 });
	try {
		if (form.broken) return refuse('upload-broken');
		const { taken, notTaken } = await takeInFiles(form.files, sizes);
		const once = isUuid(form.fields.once) ? form.fields.once : undefined;
		const added = await addMaterials(actor, { projectId, folderId: form.fields.folder ?? '', files: taken }, { once, now });
		await dropFiles(taken.filter((file) => !added.ok || !added.value.keys.includes(file.blobKey)));
		if (!added.ok) return added;
		return ok({ ids: added.value.ids, state: added.value.state, notTaken, tooMany: form.tooMany });
	} finally {
		await form.done();
	}
}
