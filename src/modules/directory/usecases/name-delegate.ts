import { ok, refuse } from '#platform/result';
import { person, servesPlace, useCase } from '#platform/usecase';
import { currentMembership } from '../membership.sql.ts';
import { DelegateForm } from '../school.form.ts';
import { addAdministrator, isSchoolAdministrator, lockSchool } from '../school.sql.ts';

/** The head, another delegate, or the office names an eTwinner of the school who looks after its page and members. */
export const nameDelegate = useCase('directory.name-delegate', person, DelegateForm, async (ctx, { schoolId, accountId }) => {
	const school = await lockSchool(ctx.tx, schoolId);
	const may =
		school && (servesPlace(ctx.actor, school.country, school.region) || (await isSchoolAdministrator(ctx.tx, schoolId, ctx.actor.id)));
	if (!may) return refuse('no-such-school');
	const theirs = await currentMembership(ctx.tx, accountId, schoolId);
	if (theirs?.state !== 'validated') return refuse('not-validated-yet');
	await addAdministrator(ctx.tx, schoolId, accountId, ctx.now);
	ctx.note(schoolId, { delegate: accountId });
	return ok(undefined);
});
