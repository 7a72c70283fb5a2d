import * as v from 'valibot';
import { job } from '#platform/jobs';
import { asSystem } from '#platform/usecase';
import { takeDepartures, withTerritories } from './country-change.sql.ts';
import { dayOf } from './country.ts';
import { forgetCountries } from './queries/countries.ts';

/** Every night: countries whose day of leaving has come; the modules above then let their people go from what they were in. */
const leave = job(
	'directory.countries-leave',
	v.object({}),
	async () => {
		await asSystem('directory.countries-leave', async (ctx) => {
			const left = await takeDepartures(ctx.tx, dayOf(ctx.now), ctx.now);
			for (const country of left)
				for (const code of await withTerritories(ctx.tx, country)) await ctx.emit('directory.country-left', { country: code });
			if (left.length > 0) ctx.note(left.join(' '), { left });
		});
		forgetCountries();
	},
	{ cron: '1 0 * * *' }
);

/** A rule has changed: this process reads the rules anew at once, the others within half a minute. */
const changed = job('directory.read-countries', v.object({ country: v.string() }), async () => forgetCountries(), {
	on: ['directory.country-rule-changed']
});

export const countryJobs = [leave, changed];
