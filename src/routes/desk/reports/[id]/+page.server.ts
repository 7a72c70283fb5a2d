import { DecideReportForm, decideOnReport, reportPage } from '#support';
import { desk } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(desk, async ({ params }, viewer) => ({
	report: valueOrMissing(await reportPage(viewer, params.id))
}));

export const actions: Actions = {
	default: submit(
		'support',
		desk,
		DecideReportForm,
		(viewer, input, options) => decideOnReport(viewer, input, options),
		() => '/desk/reports?done=1',
		({ params }) => ({ reportId: params.id ?? '' })
	)
};
