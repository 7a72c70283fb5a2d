import { ObjectForm, objectToDecision, reportAnswer } from '#support';
import { anyone } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, async ({ params, url }, viewer) => ({
	report: valueOrMissing(await reportAnswer(viewer, params.code)),
	sent: url.searchParams.has('sent')
}));

export const actions: Actions = {
	default: submit(
		'support',
		anyone,
		ObjectForm,
		(viewer, input, options) => objectToDecision(viewer, input, options),
		({ code }) => `/report/${code}`,
		({ params }) => ({ code: params.code ?? '' })
	)
};
