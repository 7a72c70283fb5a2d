import { redirect } from '@sveltejs/kit';
import { changeReading, myAccount, ReadingForm } from '#identity';
import { rememberLocale } from '#platform/catalogues';
import { localised } from '#platform/i18n';
import { action, page, readForm, refusalFailure, valueOrMissing } from '#platform/web';
import { grownUp } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(grownUp, async ({ url }, viewer) => {
	const { locale, timeZone } = valueOrMissing(await myAccount(viewer));
	return { reading: { locale, timeZone }, saved: url.searchParams.has('saved') };
});

export const actions: Actions = {
	default: action(grownUp, async (event, viewer) => {
		const form = await readForm(event.request, ReadingForm);
		if (!form.ok) return form.failure;
		const result = await changeReading(viewer, form.input);
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		rememberLocale(event.cookies, event.url, form.input.locale);
		redirect(303, localised('/account/language?saved', form.input.locale));
	})
};
