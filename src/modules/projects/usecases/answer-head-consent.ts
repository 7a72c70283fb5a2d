import { takeToken } from '#identity';
import { notify } from '#messaging';
import { ok, refuse } from '#platform/result';
import { anyone, useCase } from '#platform/usecase';
import { setHeadConsent } from '../founder.sql.ts';
import { HeadConsentForm } from '../project.form.ts';
import { lockProject } from '../project.sql.ts';

/** The head answers by the one-time link from the mail; no account is needed. */
export const answerHeadConsent = useCase('projects.answer-head-consent', anyone, HeadConsentForm, async (ctx, { token, answer }) => {
	const used = await takeToken(ctx.tx, 'head-consents', token);
	const projectId = used?.payload.projectId;
	const project = typeof projectId === 'string' ? await lockProject(ctx.tx, projectId) : undefined;
	if (!used?.accountId || !project) return refuse('link-used-up');
	await setHeadConsent(ctx.tx, project.id, used.accountId, answer === 'give' ? 'given' : 'refused');
	await notify(ctx, {
		to: used.accountId,
		kind: answer === 'give' ? 'projects.head-consents' : 'projects.head-refuses',
		params: { title: project.title },
		href: `/projects/${project.id}`
	});
	ctx.note(project.id, { answer });
	return ok({ title: project.title, answer });
});
