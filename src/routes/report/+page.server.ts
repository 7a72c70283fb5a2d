import { readAbout, ReportForm, reportThing } from '#support';
import { action, page, go, readForm, refusalFailure } from '#platform/web';
import { anyone } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, ({ url }, viewer) => {
	const about = url.searchParams.get('about')?.slice(0, 80) ?? '';
	return {
		about,
		kind: readAbout(about).kind,
		from: url.searchParams.get('from')?.slice(0, 500) ?? '/',
		asksForEmail: viewer === null || viewer.kind === 'guest'
	};
});

export const actions: Actions = {
	default: action(anyone, async (event, viewer) => {
		const form = await readForm(event.request, ReportForm);
		if (!form.ok) return form.failure;
		const result = await reportThing(
			viewer,
			{ ...form.input, address: event.getClientAddress(), locale: event.locals.locale },
			{ once: form.once }
		);
		if (!result.ok) return refusalFailure('support', result, form.values, event);
		go(event, `/report/${result.value.receipt}?sent=1`);
	})
};
