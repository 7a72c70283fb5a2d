import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { joinCountries, mySchools, requestMembership, RequestForm, schoolOptions } from '#directory';
import type { I18n } from '#platform/i18n';
import { person } from '#platform/usecase';
import { action, type FormFailure, go, livePage, readForm, refusalFailure } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

/** The school is found while one types. */
export const csr = true;

export const load: PageServerLoad = livePage(person, async (_, viewer) => ({
	countries: (await joinCountries()).map(({ code }) => code),
	country: viewer.country ?? '',
	/** The school somebody would move from. */
	present: (await mySchools(viewer)).find((school) => school.isDefault && school.state === 'validated')?.schoolName ?? null
}));

/** Schools for what was typed so far: the way without JavaScript. */
const found = async (i18n: I18n, { country, school }: FormFailure['values']) => ({
	schools: country && school ? await schoolOptions(i18n, String(country), String(school)) : []
});

export const actions: Actions = {
	find: action(person, async ({ request, locals }) => {
		const form = await readForm(request, v.object({}));
		const values = form.ok ? form.values : form.failure.data.values;
		return { values, ...(await found(locals.i18n, values)) };
	}),
	request: action(person, async (event, viewer) => {
		const form = await readForm(event.request, RequestForm);
		if (!form.ok) return fail(400, { ...form.failure.data, ...(await found(event.locals.i18n, form.failure.data.values)) });
		const result = await requestMembership(viewer, form.input, { once: form.once });
		if (result.ok) go(event, '/profile/schools?asked');
		const failure = refusalFailure('directory', result, form.values, event);
		return fail(failure.status, { ...failure.data, ...(await found(event.locals.i18n, form.values)) });
	})
};
