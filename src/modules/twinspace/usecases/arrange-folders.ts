import { ok, refuse } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { folderExists, foldersOf, insertFolder, removeFolder as remove, renameFolder as rename } from '../folder.sql.ts';
import { FolderForm, OpenFolderForm, RenameFolderForm } from '../material.form.ts';
import { DEEPEST_FOLDER, pathTo } from '../material.ts';
import { judgeIn } from '../space.ts';

/** A new folder, at the top or in another one. */
export const openFolder = useCase('twinspace.open-folder', signedIn, OpenFolderForm, async (ctx, { projectId, parentId, title }) => {
	const space = await enterSpace(ctx, projectId);
	if (!space) return refuse('no-such-space');
	const may = judgeIn(space, 'arrange-folders');
	if (!may.ok) return may;
	const above = pathTo(await foldersOf(ctx.tx, projectId), parentId ?? null);
	if (parentId && above.length === 0) return refuse('no-such-folder');
	if (above.length >= DEEPEST_FOLDER) return refuse('folder-too-deep', { depth: DEEPEST_FOLDER });
	const folderId = await insertFolder(ctx.tx, projectId, parentId ?? null, title);
	ctx.note(folderId, { project: projectId });
	return ok({ folderId });
});

export const renameFolder = useCase('twinspace.rename-folder', signedIn, RenameFolderForm, async (ctx, { projectId, folderId, title }) => {
	const space = await enterSpace(ctx, projectId);
	if (!space || !(await folderExists(ctx.tx, projectId, folderId))) return refuse('no-such-folder');
	const may = judgeIn(space, 'arrange-folders');
	if (!may.ok) return may;
	await rename(ctx.tx, folderId, title);
	ctx.note(folderId, { project: projectId });
	return ok(undefined);
});

/** Removes a folder; what lay in it moves up, nothing is deleted. */
export const removeFolder = useCase('twinspace.remove-folder', signedIn, FolderForm, async (ctx, { projectId, folderId }) => {
	const space = await enterSpace(ctx, projectId);
	if (!space || !(await folderExists(ctx.tx, projectId, folderId))) return refuse('no-such-folder');
	const may = judgeIn(space, 'arrange-folders');
	if (!may.ok) return may;
	await remove(ctx.tx, folderId);
	ctx.note(folderId, { project: projectId });
	return ok(undefined);
});
