import { ok, refuse } from '#platform/result';
import { eTwinner, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { AddPupilsForm } from '../pupil.form.ts';
import { pupilsElsewhere, putInSpace } from '../pupil.sql.ts';
import { judgeIn } from '../space.ts';

/** Brings pupils of the teacher's own school, who have accounts already, into this space too. */
export const addPupils = useCase('twinspace.add-pupils', eTwinner, AddPupilsForm, async (ctx, { projectId, pupils }) => {
	const space = await enterSpace(ctx, projectId);
	if (!space?.schoolId) return refuse('no-such-space');
	const may = judgeIn(space, 'create-pupils', { ownPupil: true });
	if (!may.ok) return may;
	const known = new Set((await pupilsElsewhere(ctx.tx, projectId, space.schoolId)).map((one) => one.id));
	const chosen = pupils.filter((id) => known.has(id));
	if (chosen.length === 0) return refuse('nobody-chosen');
	for (const id of chosen) await putInSpace(ctx.tx, projectId, id, space.schoolId, ctx.actor.id, ctx.now);
	ctx.note(projectId, { pupils: chosen.length });
	return ok({ added: chosen.length });
});
