import { ok, refuse } from '#platform/result';
import { person, useCase, atMost } from '#platform/usecase';
import { atSchool } from '../load-at-school.step.ts';
import { setFounder } from '../founder.sql.ts';
import { PlanForm } from '../project.form.ts';
import { insertDraft } from '../project.sql.ts';
import { knownWords } from '../words.ts';

/** A person begins a draft, before or after validation (domain §4); it is theirs alone until they propose it. */
export const startDraft = useCase('projects.start-draft', atMost(person, 'drafts'), PlanForm, async (ctx, plan) => {
	const founder = await atSchool(ctx.tx, ctx.actor.id);
	if (!founder) return refuse('no-school');
	const projectId = await insertDraft(ctx.tx, knownWords(plan), ctx.now);
	await setFounder(ctx.tx, projectId, 1, founder, ctx.now);
	ctx.note(projectId);
	return ok({ projectId });
});
