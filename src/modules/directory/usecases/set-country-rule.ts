import { ok, refuse } from '#platform/result';
import { central, useCase } from '#platform/usecase';
import { CountryRuleForm } from '../country-change.form.ts';
import { mayBegin, valueFor } from '../country-change.ts';
import { addRule, lockRuledCountry } from '../country-change.sql.ts';
import { dayOf } from '../country.ts';

/** The central desk changes a rule of a country from a day on; what was decided before stays right (domain §3). */
export const setCountryRule = useCase(
	'directory.set-country-rule',
	central,
	CountryRuleForm,
	async (ctx, { country, rule, from, ...typed }) => {
		if (!(await lockRuledCountry(ctx.tx, country))) return refuse('no-such-country');
		if (!mayBegin(from, dayOf(ctx.now))) return refuse('in-the-past');
		const value = valueFor(rule, typed);
		if (!value.ok) return value;
		await addRule(ctx.tx, country, rule, value.value, from, ctx.actor.id, ctx.now);
		await ctx.emit('directory.country-rule-changed', { country });
		ctx.note(country, { rule, value: value.value, from });
		return ok(undefined);
	}
);
