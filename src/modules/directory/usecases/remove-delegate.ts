import { ok, refuse } from '#platform/result';
import { person, servesPlace, useCase } from '#platform/usecase';
import { DelegateForm } from '../school.form.ts';
import { isSchoolAdministrator, lockSchool, removeAdministrator } from '../school.sql.ts';

/** Somebody no longer looks after the school's page: said by themself, by another administrator or by the office. */
export const removeDelegate = useCase('directory.remove-delegate', person, DelegateForm, async (ctx, { schoolId, accountId }) => {
	const school = await lockSchool(ctx.tx, schoolId);
	const may =
		school && (servesPlace(ctx.actor, school.country, school.region) || (await isSchoolAdministrator(ctx.tx, schoolId, ctx.actor.id)));
	if (!may) return refuse('no-such-school');
	await removeAdministrator(ctx.tx, schoolId, accountId);
	ctx.note(schoolId, { delegate: accountId });
	return ok(undefined);
});
