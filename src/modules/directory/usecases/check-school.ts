import { ok, refuse } from '#platform/result';
import { desk, servesPlace, useCase } from '#platform/usecase';
import { proveByDomain } from '../pending.sql.ts';
import { CheckSchoolForm } from '../school.form.ts';
import { codeIsTaken, lockSchool, updateSchool } from '../school.sql.ts';

/** An office finds a school right that somebody typed in, or corrects what a checked one or a register says. */
export const checkSchool = useCase('directory.check-school', desk, CheckSchoolForm, async (ctx, form) => {
	const { schoolId, name, street, postcode, city, region, officialCode, emailDomain, website, levels } = form;
	const school = await lockSchool(ctx.tx, schoolId);
	if (!school || school.mergedInto || !servesPlace(ctx.actor, school.country, school.region)) return refuse('no-such-school');
	if (officialCode && officialCode !== school.officialCode && (await codeIsTaken(ctx.tx, school.country, officialCode, schoolId)))
		return refuse('code-taken');
	await updateSchool(
		ctx.tx,
		schoolId,
		{
			name,
			street: street || null,
			postcode: postcode || null,
			city,
			region: region || null,
			official_code: officialCode || null,
			email_domain: emailDomain || null,
			website: website || null,
			levels: levels.length > 0 ? [...levels] : ['unknown'],
			...(school.status !== 'register' && { status: 'checked' })
		},
		ctx.now
	);
	if (emailDomain && emailDomain !== school.emailDomain) await proveByDomain(ctx, schoolId);
	ctx.note(schoolId, { decision: 'checked' });
	return ok(undefined);
});
