import { error, redirect } from '@sveltejs/kit';
import { rememberAccountLocale } from '#identity';
import { backInLocale, rememberLocale } from '#platform/catalogues';
import { isLocale } from '#platform/i18n';
import { anyone } from '#platform/usecase';
import { endpoint } from '#platform/web';
import type { RequestEvent } from './$types';

/** The language switch: fields `locale` and `back`, the path of the page one is on. */
export const POST = endpoint(anyone, async ({ request, cookies, url }: RequestEvent, viewer) => {
	const form = await request.formData().catch(() => new FormData());
	const locale = form.get('locale');
	if (!isLocale(locale)) error(400, { message: 'unknown-language' });
	rememberLocale(cookies, url, locale);
	if (viewer) await rememberAccountLocale(viewer, { locale });
	redirect(303, backInLocale(form.get('back'), locale));
});
