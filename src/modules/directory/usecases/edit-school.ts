import { ok, refuse } from '#platform/result';
import { eTwinner, useCase } from '#platform/usecase';
import { SchoolPageForm } from '../school.form.ts';
import { isSchoolAdministrator, lockSchool, updateSchool } from '../school.sql.ts';

/** The school's administrators write what it says about itself. Name, place and levels are the register's, or the office's. */
export const editSchool = useCase('directory.edit-school', eTwinner, SchoolPageForm, async (ctx, { schoolId, about, website }) => {
	const school = await lockSchool(ctx.tx, schoolId);
	if (!school || !(await isSchoolAdministrator(ctx.tx, schoolId, ctx.actor.id))) return refuse('no-such-school');
	await updateSchool(ctx.tx, schoolId, { about, website: website || null }, ctx.now);
	ctx.note(schoolId);
	return ok(undefined);
});
