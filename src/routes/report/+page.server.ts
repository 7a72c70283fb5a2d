import { readAbout, ReportForm, reportThing } from '#support';
import { splitLocale } from '#platform/i18n';
import { action, page, go, readForm, refusalFailure } from '#platform/web';
import { anyone } from '#platform/usecase';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** The own page on which the link stood, with its query, without its language. */
function cameFrom({ request, url }: Pick<RequestEvent, 'request' | 'url'>): string {
	const referrer = URL.parse(request.headers.get('referer') ?? '');
	return referrer?.origin === url.origin ? splitLocale(referrer.pathname).path + referrer.search : '/';
}

export const load: PageServerLoad = page(anyone, (event, viewer) => {
	const { url } = event;
	const about = url.searchParams.get('about')?.slice(0, 80) ?? '';
	return {
		about,
		kind: readAbout(about).kind,
		from: (url.searchParams.get('from') ?? cameFrom(event)).slice(0, 500),
		asksForEmail: viewer === null || viewer.kind === 'guest'
	};
});

export const actions: Actions = {
	default: action(anyone, async (event, viewer) => {
		const form = await readForm(event.request, ReportForm);
		if (!form.ok) return form.failure;
		const options = { once: form.once, address: event.getClientAddress() };
		const result = await reportThing(viewer, { ...form.input, locale: event.locals.locale }, options);
		if (!result.ok) return refusalFailure('support', result, form.values, event);
		go(event, `/report/${result.value.receipt}?sent=1`);
	})
};
