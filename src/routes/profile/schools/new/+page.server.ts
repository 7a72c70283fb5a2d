import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { joinCountries, mySchools, requestMembership, RequestForm, schoolOptions } from '#directory';
import { countDeed, tooOften } from '#platform/limits';
import { person } from '#platform/usecase';
import { action, type FormFailure, go, livePage, readForm, refusalFailure } from '#platform/web';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The school is found while one types. */
export const csr = true;

export const load: PageServerLoad = livePage(person, async (_, viewer) => ({
	countries: (await joinCountries()).map(({ code }) => code),
	country: viewer.country ?? '',
	/** The school somebody would move from. */
	present: (await mySchools(viewer)).find((school) => school.isDefault && school.state === 'validated')?.schoolName ?? null
}));

/** Schools for what was typed so far: the way without JavaScript. */
async function found({ locals }: RequestEvent, { country, school }: FormFailure['values']) {
	const wait = country && school ? await countDeed('searches', locals.viewer, {}) : 0;
	const schools = country && school && wait === 0 ? await schoolOptions(locals.i18n, String(country), String(school)) : [];
	return { wait, schools };
}

export const actions: Actions = {
	find: action(person, async (event) => {
		const { values } = await readForm(event.request, v.object({})).then((form) => (form.ok ? form : form.failure.data));
		const { wait, schools } = await found(event, values);
		return wait > 0 ? refusalFailure('directory', tooOften(wait), values, event) : { values, schools };
	}),
	request: action(person, async (event, viewer) => {
		const form = await readForm(event.request, RequestForm);
		if (!form.ok) return fail(400, { ...form.failure.data, ...(await found(event, form.failure.data.values)) });
		const result = await requestMembership(viewer, form.input, { once: form.once });
		if (result.ok) go(event, '/profile/schools?asked');
		const failure = refusalFailure('directory', result, form.values, event);
		return fail(failure.status, { ...failure.data, ...(await found(event, form.values)) });
	})
};
