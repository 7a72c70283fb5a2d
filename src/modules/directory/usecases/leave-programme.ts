import { closeCountry } from '#identity';
import { ok, refuse } from '#platform/result';
import { central, useCase } from '#platform/usecase';
import { LeaveForm } from '../country-change.form.ts';
import { mayLeave } from '../country-change.ts';
import { addRule, departureOf, dropFutureDeparture, lockRuledCountry, saveDeparture, withTerritories } from '../country-change.sql.ts';
import { dayOf } from '../country.ts';

/**
 * A country leaves on a day to come: from then on its people cannot sign in, nobody registers there, and its projects live on for the
 * others (domain §3). Asked again before that day, the new day counts. `confirm` is the country's code, typed by hand.
 */
export const leaveProgramme = useCase('directory.leave-programme', central, LeaveForm, async (ctx, { country, from, confirm }) => {
	if (!(await lockRuledCountry(ctx.tx, country))) return refuse('no-such-country');
	if (confirm.toUpperCase() !== country) return refuse('not-confirmed');
	const today = dayOf(ctx.now);
	if (!mayLeave(from, today)) return refuse('leaves-too-soon');
	if ((await departureOf(ctx.tx, country))?.told_at) return refuse('left-already');
	await dropFutureDeparture(ctx.tx, country, today);
	await saveDeparture(ctx.tx, country, from);
	await addRule(ctx.tx, country, 'scheme', 'left', from, ctx.actor.id, ctx.now);
	await addRule(ctx.tx, country, 'may-register', false, from, ctx.actor.id, ctx.now);
	for (const code of await withTerritories(ctx.tx, country)) await closeCountry(ctx.tx, code, from);
	ctx.note(country, { leaves: from });
	return ok(undefined);
});
