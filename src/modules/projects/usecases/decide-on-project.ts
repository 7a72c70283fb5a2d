import { personCards } from '#directory';
import { notify } from '#messaging';
import { ok, refuse } from '#platform/result';
import { desk, useCase } from '#platform/usecase';
import { judge, mayDecide, outcome } from '../approval.ts';
import { approvalsOf, projectOfApproval, saveDecision } from '../approval.sql.ts';
import { foundersOf } from '../founder.sql.ts';
import { openProject } from '../open-project.step.ts';
import { DecideForm } from '../project.form.ts';
import { lockProject, updateProject } from '../project.sql.ts';

/** A national office approves, asks for changes or rejects. The last approval opens the TwinSpace; of two officers at once, one wins. */
export const decideOnProject = useCase('projects.decide', desk, DecideForm, async (ctx, { approvalId, decision, reason }) => {
	const projectId = await projectOfApproval(ctx.tx, approvalId);
	const project = projectId && (await lockProject(ctx.tx, projectId));
	if (!project) return refuse('no-such-project');
	const rows = await foundersOf(ctx.tx, project.id);
	const founders = rows.map((row) => ({ accountId: row.account_id, country: row.country, headConsent: row.head_consent }));
	const approvals = await approvalsOf(ctx.tx, project.id);
	const approval = approvals.find((one) => one.id === approvalId);
	if (!approval) return refuse('already-decided');
	const may = mayDecide(ctx.actor, project, founders, approval);
	if (!may.ok) return may.refusal === 'not-your-decision' ? refuse('no-such-project') : may;
	const judged = judge(decision, reason, founders, approval.country);
	if (!judged.ok) return judged;

	await saveDecision(ctx.tx, approvalId, decision, ctx.actor.id, reason, ctx.now);
	const state = outcome(approvals.map((one) => (one.id === approvalId ? { decision } : one)));
	if (state === 'active') await openProject(ctx, project, rows);
	else if (state !== project.state) await updateProject(ctx.tx, project.id, { state, waiting_since: ctx.now });
	const people = await personCards(
		ctx.tx,
		rows.map((row) => row.account_id)
	);
	for (const { id } of people.values()) {
		await notify(ctx, {
			to: id,
			// messages: projects.notification.office-*
			kind: state === 'active' ? 'projects.opened' : `projects.office-${decision === 'changes_requested' ? 'asks-for-changes' : decision}`,
			params: { title: project.title, country: approval.country },
			href: state === 'active' ? `/spaces/${project.id}` : `/projects/${project.id}`
		});
	}
	ctx.note(project.id, { decision, approval: approvalId, ...(reason && { reason }) });
	return ok({ projectId: project.id, state });
});
