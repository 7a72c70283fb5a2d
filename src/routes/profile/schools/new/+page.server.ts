import { joinCountries, mySchools, requestMembership, RequestForm } from '#directory';
import { person } from '#platform/usecase';
import { action, go, livePage, readForm, refusalFailure } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';
import { failWithSchools, findSchools } from '../../../schools/found.ts';

/** The school is found while one types. */
export const csr = true;

export const load: PageServerLoad = livePage(person, async (_, viewer) => ({
	countries: (await joinCountries()).map(({ code }) => code),
	country: viewer.country ?? '',
	/** The school somebody would move from. */
	present: (await mySchools(viewer)).find((school) => school.isDefault && school.state === 'validated')?.schoolName ?? null
}));

export const actions: Actions = {
	find: action(person, findSchools),
	request: action(person, async (event, viewer) => {
		const form = await readForm(event.request, RequestForm);
		if (!form.ok) return failWithSchools(event, form.failure);
		const result = await requestMembership(viewer, form.input, { once: form.once });
		if (!result.ok) return failWithSchools(event, refusalFailure('directory', result, form.values, event));
		go(event, '/profile/schools?asked');
	})
};
