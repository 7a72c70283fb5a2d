import { join, joinCountries, JoinForm } from '#directory';
import { inSteadyTime } from '#identity';
import { action, go, livePage, readForm, refusalFailure } from '#platform/web';
import { nobodyYet } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';
import { failWithSchools, findSchools } from '../schools/found.ts';
import { ADDRESS_COOKIE, likelyCountry } from './choices.ts';

/** The school is found while one types. */
export const csr = true;

export const load: PageServerLoad = livePage(nobodyYet, async ({ request }) => {
	const countries = await joinCountries();
	const codes = countries.map(({ code }) => code);
	return { countries, likely: likelyCountry(request.headers.get('accept-language'), codes) ?? '' };
});

export const actions: Actions = {
	find: action(nobodyYet, findSchools),
	join: action(nobodyYet, async (event, viewer) => {
		const form = await readForm(event.request, JoinForm);
		if (!form.ok) return failWithSchools(event, form.failure);
		const languages = form.input.languages.map((one) => one.filter(Boolean).join(':'));
		const from = { address: event.getClientAddress(), locale: event.locals.locale };
		const result = await inSteadyTime(join(viewer, { ...form.input, languages, ...from }));
		if (!result.ok) return failWithSchools(event, refusalFailure('directory', result, form.values, event));
		event.cookies.set(ADDRESS_COOKIE.name, form.input.email, { ...ADDRESS_COOKIE.options, secure: event.url.protocol === 'https:' });
		go(event, '/join/sent');
	})
};
