import { ok, refuse, type RefusalDetails } from '#platform/result';
import { desk, useCase } from '#platform/usecase';
import { grantMembership, lockForDecision } from '../deciding.sql.ts';
import { mailDecision } from '../directory.mails.ts';
import { isEnough, isProven } from '../evidence.ts';
import { evidenceOf } from '../evidence.sql.ts';
import { countryOn } from '../queries/countries.ts';
import { ValidateForm } from '../validation.form.ts';

type Left = { id: string; refusal: string; details?: RefusalDetails | undefined };

/**
 * An officer validates one request, or many at once. One alone is refused with its reason; of many, those that cannot go are left
 * and named. In bulk only what is proven goes: a certificate is looked at, and a missing proof is made up for in words, one by one.
 */
export const validateMemberships = useCase('directory.validate-memberships', desk, ValidateForm, async (ctx, { ids, note }) => {
	const alone = ids.length === 1;
	const left: Left[] = [];
	// In one order for everybody, so that two officers with overlapping choices wait for each other and never for ever.
	for (const id of ids.toSorted()) {
		const locked = await lockForDecision(ctx, id);
		const verdict = locked.ok ? await check(locked.value) : locked;
		if (verdict.ok) {
			await grantMembership(ctx, verdict.value, note || null);
			await mailDecision(ctx.tx, verdict.value, 'validated');
		} else if (alone) return verdict;
		else left.push({ id, refusal: verdict.refusal, details: verdict.details });
	}
	ctx.note(ids[0] ?? '', { validated: ids.filter((id) => !left.some((one) => one.id === id)), ...(note && { note }) });
	return ok({ validated: ids.length - left.length, left });

	async function check(request: Extract<Awaited<ReturnType<typeof lockForDecision>>, { ok: true }>['value']) {
		if (request.schoolStatus === 'entered') return refuse('school-unchecked');
		const taken = (await countryOn(ctx.tx, request.country, ctx.now))?.evidence ?? [];
		const evidence = await evidenceOf(ctx.tx, request.id);
		if (alone ? !isEnough(evidence, taken) && !note : !isProven(evidence, taken)) return refuse('no-evidence');
		return ok(request);
	}
});
