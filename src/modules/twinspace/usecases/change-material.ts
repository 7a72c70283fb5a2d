import { ok, refuse } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { folderExists } from '../folder.sql.ts';
import { ChangeMaterialForm, MaterialForm } from '../material.form.ts';
import { materialThing } from '../material.ts';
import { lockMaterial, setMaterial, showMaterial as show } from '../material.sql.ts';
import { judgeIn, mayIn, spaceChannel } from '../space.ts';

/** Gives a material another name, other words for those who do not see it, or another folder. */
export const changeMaterial = useCase(
	'twinspace.change-material',
	signedIn,
	ChangeMaterialForm,
	async (ctx, { projectId, materialId, ...wish }) => {
		const space = await enterSpace(ctx, projectId);
		const material = space && (await lockMaterial(ctx.tx, projectId, materialId));
		const thing = material && materialThing(material, ctx.actor.id);
		if (!material || material.deletedAt || !mayIn(space, 'read-material', thing)) return refuse('no-such-material');
		const may = judgeIn(space, 'change-material', thing);
		if (!may.ok) return may;
		if (wish.folderId && !(await folderExists(ctx.tx, projectId, wish.folderId))) return refuse('no-such-folder');
		await setMaterial(ctx.tx, materialId, { name: wish.name, alt: wish.alt, folderId: wish.folderId ?? null });
		ctx.note(materialId, { project: projectId });
		return ok(undefined);
	}
);

/** A teacher lets a pupil's upload be seen by everybody in the space. */
export const approveMaterial = useCase('twinspace.approve-material', signedIn, MaterialForm, async (ctx, { projectId, materialId }) => {
	const space = await enterSpace(ctx, projectId);
	const material = space && (await lockMaterial(ctx.tx, projectId, materialId));
	if (!material || material.deletedAt || !mayIn(space, 'read-material', materialThing(material, ctx.actor.id)))
		return refuse('no-such-material');
	const may = judgeIn(space, 'approve-material');
	if (!may.ok) return may;
	if (material.state === 'waiting') {
		await show(ctx.tx, materialId, ctx.actor.id);
		await ctx.tell(spaceChannel(projectId), 'material', {});
	}
	ctx.note(materialId, { project: projectId });
	return ok(undefined);
});
