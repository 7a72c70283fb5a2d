import { forgetSettings } from '#platform/programme';
import { changeSetting, SettingForm, settingsPage } from '#support';
import { central } from '#platform/usecase';
import { page, submit } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(central, async ({ url }, viewer) => ({
	...(await settingsPage(viewer)),
	done: url.searchParams.has('done')
}));

export const actions: Actions = {
	default: submit(
		'support',
		central,
		SettingForm,
		(viewer, input, options) => changeSetting(viewer, input, options),
		() => {
			forgetSettings();
			return '/central/settings?done=1';
		}
	)
};
