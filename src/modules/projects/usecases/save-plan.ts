import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { foundersOf } from '../founder.sql.ts';
import { memberRole } from '../member.sql.ts';
import { SaveDraftForm } from '../project.form.ts';
import { mayEditPlan, planGaps } from '../project.ts';
import { lockProject, planOf, savePlan as save } from '../project.sql.ts';
import { knownWords } from '../words.ts';

/**
 * Saves the plan, by autosave or by button. Two open windows cannot overwrite each other unseen: an older `revision` is refused
 * with the newer one's number. A running project may not lose what it was approved with.
 */
export const savePlan = useCase('projects.save-plan', person, SaveDraftForm, async (ctx, { projectId, revision, ...plan }) => {
	const project = await lockProject(ctx.tx, projectId);
	if (!project) return refuse('no-such-project');
	const founders = await foundersOf(ctx.tx, projectId);
	const role = await memberRole(ctx.tx, projectId, ctx.actor.id);
	const founder = founders.some((one) => one.account_id === ctx.actor.id && one.accepted_at !== null);
	if (!founder && role !== 'administrator') return refuse('no-such-project');
	if (!mayEditPlan(project.state)) return refuse('wrong-state');
	if (revision < project.revision) return refuse('edited-elsewhere', { revision: project.revision });

	const known = knownWords(plan);
	const fixed =
		project.state === 'active' ? { ...known, startOn: project.start_on ?? undefined, endOn: project.end_on ?? undefined } : known;
	if (project.state !== 'draft' && project.state !== 'declined') {
		const gap = planGaps({
			...planOf(project),
			...fixed,
			ageMin: fixed.ageMin ?? null,
			ageMax: fixed.ageMax ?? null,
			pupils: fixed.pupils ?? null,
			startOn: fixed.startOn ?? null,
			endOn: fixed.endOn ?? null
		})[0];
		if (gap) return refuse('plan-incomplete', { gap });
	}
	const saved = await save(ctx.tx, projectId, fixed, ctx.now);
	ctx.note(projectId);
	return ok({ revision: saved });
});
