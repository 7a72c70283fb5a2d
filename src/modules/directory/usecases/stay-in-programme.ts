import { keepCountryOpen } from '#identity';
import { ok, refuse } from '#platform/result';
import { central, useCase } from '#platform/usecase';
import { StayForm } from '../country-change.form.ts';
import { addRule, departureOf, dropFutureDeparture, lockRuledCountry, withTerritories } from '../country-change.sql.ts';
import { dayOf } from '../country.ts';

/** A country that was to leave stays after all, as long as its day has not come. */
export const stayInProgramme = useCase('directory.stay-in-programme', central, StayForm, async (ctx, { country }) => {
	if (!(await lockRuledCountry(ctx.tx, country))) return refuse('no-such-country');
	const departure = await departureOf(ctx.tx, country);
	const today = dayOf(ctx.now);
	if (!departure || departure.told_at || departure.leaves_on <= today) return refuse('left-already');
	await dropFutureDeparture(ctx.tx, country, today);
	// Nobody could register from the day of leaving; now they can again from the same day.
	await addRule(ctx.tx, country, 'may-register', true, departure.leaves_on, ctx.actor.id, ctx.now);
	for (const code of await withTerritories(ctx.tx, country)) await keepCountryOpen(ctx.tx, code);
	ctx.note(country, { stays: true });
	return ok(undefined);
});
