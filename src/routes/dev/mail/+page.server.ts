import { mailsTo, recentMails } from '#platform/mail';
import { anyone } from '#platform/usecase';
import { devOnly, page } from '#platform/web';
import type { PageServerLoad } from './$types';

/** The development inbox: every mail, or those to `?to=…`. */
export const load: PageServerLoad = page(anyone, async ({ url }) => {
	devOnly();
	const to = url.searchParams.get('to')?.trim().toLowerCase() ?? '';
	const mails = to && !to.includes('\0') ? await mailsTo(to.toWellFormed()) : await recentMails();
	return { to, mails: mails.map(({ id, to: address, subject, locale, at, kind }) => ({ id, to: address, subject, locale, at, kind })) };
});
