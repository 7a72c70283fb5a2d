import { ok, refuse } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { mayBringBack } from '../forum.ts';
import { MaterialForm } from '../material.form.ts';
import { materialThing } from '../material.ts';
import { hideMaterial, lockMaterial } from '../material.sql.ts';
import { judgeIn, mayIn } from '../space.ts';

/** Takes a file away, from pages that show it too: one's own, or as a teacher anybody's (quality C8). */
export const deleteMaterial = useCase('twinspace.delete-material', signedIn, MaterialForm, async (ctx, { projectId, materialId }) => {
	const space = await enterSpace(ctx, projectId);
	const material = space && (await lockMaterial(ctx.tx, projectId, materialId));
	const thing = material && materialThing(material, ctx.actor.id);
	if (!material || material.deletedAt || !mayIn(space, 'read-material', thing)) return refuse('no-such-material');
	const may = judgeIn(space, 'delete-material', thing);
	if (!may.ok) return may;
	await hideMaterial(ctx.tx, materialId, ctx.actor.id, ctx.now);
	ctx.note(materialId, { project: projectId });
	return ok({ folderId: material.folderId });
});

/** Brings a deleted file back: the undo of whoever took it away, and of teachers. */
export const bringMaterialBack = useCase(
	'twinspace.bring-material-back',
	signedIn,
	MaterialForm,
	async (ctx, { projectId, materialId }) => {
		const space = await enterSpace(ctx, projectId);
		const material = space && (await lockMaterial(ctx.tx, projectId, materialId));
		const thing = material && materialThing(material, ctx.actor.id);
		if (!material || !mayIn(space, 'read-material', thing) || !mayBringBack(space, material)) return refuse('no-such-material');
		const may = judgeIn(space, 'delete-material', thing);
		if (!may.ok) return may;
		await hideMaterial(ctx.tx, materialId, null, null);
		ctx.note(materialId, { project: projectId });
		return ok({ folderId: material.folderId });
	}
);
