import { ok, refuse } from '#platform/result';
import { desk, servesPlace, useCase } from '#platform/usecase';
import { addEvidence, expectPeople as putOnList, waitingAmong } from '../evidence.sql.ts';
import { ExpectForm } from '../validation.form.ts';

/**
 * An office puts people on its list: evidence for those who wait already and those who come later. Returns how many addresses are
 * new on it, and how many people it proved at once.
 */
export const expectPeople = useCase('directory.expect-people', desk, ExpectForm, async (ctx, { country, addresses, until }) => {
	const serves = ctx.actor.offices.some((office) => office.role === 'central' || office.country === country);
	if (!serves) return refuse('no-such-country');
	const end = new Date(`${until}T23:59:59Z`);
	if (end <= ctx.now) return refuse('date-past');
	const added = await putOnList(ctx.tx, country, addresses, ctx.actor.id, end);
	const waiting = (await waitingAmong(ctx.tx, country, addresses)).filter((one) => servesPlace(ctx.actor, country, one.region));
	for (const { id } of waiting) await addEvidence(ctx.tx, { membershipId: id, kind: 'list', state: 'confirmed', now: ctx.now });
	ctx.note(country, { added, proved: waiting.length });
	return ok({ added, known: addresses.length - added, proved: waiting.length });
});
