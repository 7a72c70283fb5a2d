import { isUuid } from '#platform/form';
import { storedMail } from '#platform/mail';
import { anyone } from '#platform/usecase';
import { devOnly, page, valueOrMissing } from '#platform/web';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, async ({ params }) => {
	devOnly();
	const { to, at, kind, locale, subject, text } = valueOrMissing(isUuid(params.id) ? await storedMail(params.id) : undefined);
	return { mail: { to, at, kind, locale, subject, text } };
});
