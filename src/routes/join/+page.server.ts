import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { join, joinCountries, JoinForm } from '#directory';
import { inSteadyTime } from '#identity';
import { tooOften } from '#platform/limits';
import { action, go, livePage, readForm, refusalFailure } from '#platform/web';
import { nobodyYet } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';
import { ADDRESS_COOKIE, likelyCountry, schoolsFor } from './choices.ts';

/** The school is found while one types. */
export const csr = true;

export const load: PageServerLoad = livePage(nobodyYet, async ({ request }) => {
	const countries = await joinCountries();
	const codes = countries.map(({ code }) => code);
	return { countries, likely: likelyCountry(request.headers.get('accept-language'), codes) ?? '' };
});

export const actions: Actions = {
	find: action(nobodyYet, async (event) => {
		const { values } = await readForm(event.request, v.object({})).then((form) => (form.ok ? form : form.failure.data));
		const { wait, schools } = await schoolsFor(event, values);
		return wait > 0 ? refusalFailure('directory', tooOften(wait), values, event) : { values, schools };
	}),
	join: action(nobodyYet, async (event, viewer) => {
		const form = await readForm(event.request, JoinForm);
		if (!form.ok) return fail(400, { ...form.failure.data, ...(await schoolsFor(event, form.failure.data.values)) });
		const languages = form.input.languages.map((one) => one.filter(Boolean).join(':'));
		const from = { address: event.getClientAddress(), locale: event.locals.locale };
		const result = await inSteadyTime(join(viewer, { ...form.input, languages, ...from }));
		if (!result.ok) {
			const failure = refusalFailure('directory', result, form.values, event);
			return fail(failure.status, { ...failure.data, ...(await schoolsFor(event, form.values)) });
		}
		event.cookies.set(ADDRESS_COOKIE.name, form.input.email, { ...ADDRESS_COOKIE.options, secure: event.url.protocol === 'https:' });
		go(event, '/join/sent');
	})
};
