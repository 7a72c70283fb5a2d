import { chooseMails, mailChoices, MailChoicesForm } from '#messaging';
import { person } from '#platform/usecase';
import { page, submit } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(person, async ({ url }, viewer) => ({
	...(await mailChoices(viewer)),
	saved: url.searchParams.has('saved')
}));

export const actions: Actions = {
	default: submit('messaging', person, MailChoicesForm, chooseMails, () => '/account/notifications?saved=1')
};
