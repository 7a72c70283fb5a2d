import { askForHelp, PupilHelpForm } from '#support';
import { pupil } from '#platform/usecase';
import { page, submit } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(pupil, ({ url }) => ({
	from: url.searchParams.get('from')?.slice(0, 500) ?? '/',
	sent: url.searchParams.has('sent')
}));

export const actions: Actions = {
	default: submit(
		'support',
		pupil,
		PupilHelpForm,
		(viewer, input, options) => askForHelp(viewer, input, options),
		() => '/class/help?sent=1'
	)
};
