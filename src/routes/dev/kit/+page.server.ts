import * as v from 'valibot';
import { email, optionalText, text } from '#platform/form';
import { anyone } from '#platform/usecase';
import { action, devOnly, livePage, readForm } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';
import { findSchools } from './schools.ts';

/** Every component, as it is on any page. */
export const csr = true;

/** The kit's gallery: every component with its states. */
export const load: PageServerLoad = livePage(anyone, ({ url }) => {
	devOnly();
	return { chosen: url.searchParams.getAll('country'), now: new Date('2026-11-26T10:00:00Z') };
});

export const actions: Actions = {
	/** How a form looks when it comes back. */
	refuse: action(anyone, async ({ request }) => {
		devOnly();
		const form = await readForm(request, v.object({ title: text(80), email }));
		return form.ok ? { accepted: true } : form.failure;
	}),
	/** The school search without JavaScript. */
	find: action(anyone, async ({ request }) => {
		devOnly();
		const form = await readForm(request, v.object({ schoolQuery: optionalText(80) }));
		return form.ok ? { query: form.input.schoolQuery, options: findSchools(form.input.schoolQuery) } : form.failure;
	})
};
