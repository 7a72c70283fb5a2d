import { notificationsPage, readNotifications, ReadForm } from '#messaging';
import { signedIn } from '#platform/usecase';
import { page, submit } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async ({ url, locals }, viewer) =>
	notificationsPage(viewer, locals.i18n, url.searchParams.get('after'))
);

export const actions: Actions = { read: submit('messaging', signedIn, ReadForm, readNotifications, () => '/notifications') };
