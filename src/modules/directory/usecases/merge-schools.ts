import { ok, refuse } from '#platform/result';
import { desk, servesPlace, useCase } from '#platform/usecase';
import { MergeForm } from '../school.form.ts';
import { lockSchools, mergeInto } from '../school.sql.ts';
import { refreshStanding } from '../standing.sql.ts';

/** Two entries are one school: everything of the first goes to the second, which keeps its own name, code and place. */
export const mergeSchools = useCase('directory.merge-schools', desk, MergeForm, async (ctx, { schoolId, into }) => {
	if (schoolId === into) return refuse('same-school');
	const { [schoolId]: from, [into]: target } = await lockSchools(ctx.tx, [schoolId, into]);
	const serves = (school: typeof from) => school && !school.mergedInto && servesPlace(ctx.actor, school.country, school.region);
	if (!from || !target || !serves(from) || !serves(target)) return refuse('no-such-school');
	if (target.status === 'refused' || target.status === 'entered') return refuse('target-unchecked');
	if (from.country !== target.country) return refuse('other-country');
	for (const accountId of await mergeInto(ctx.tx, schoolId, into, ctx.now)) await refreshStanding(ctx, accountId);
	await ctx.emit('directory.schools-merged', { from: schoolId, into });
	ctx.note(schoolId, { decision: 'merged', into });
	return ok(undefined);
});
