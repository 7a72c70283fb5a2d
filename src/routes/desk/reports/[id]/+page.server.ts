import { DecideReportForm, decideOnReport, LeaveSpaceForm, leaveSpace, reportPage, VisitSpaceForm, visitSpace } from '#support';
import { desk } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(desk, async ({ params }, viewer) => ({
	report: valueOrMissing(await reportPage(viewer, params.id))
}));

const here = ({ params }: { params: Record<string, string | undefined> }) => ({ reportId: params.id ?? '' });

export const actions: Actions = {
	decide: submit(
		'support',
		desk,
		DecideReportForm,
		(viewer, input, options) => decideOnReport(viewer, input, options),
		() => '/desk/reports?done=1',
		here
	),
	visit: submit('support', desk, VisitSpaceForm, visitSpace, ({ projectId }) => `/spaces/${projectId}`, here),
	leave: submit('support', desk, LeaveSpaceForm, leaveSpace, (_, { params }) => `/desk/reports/${params.id}`, here)
};
