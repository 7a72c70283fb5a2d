import { i18nFor } from '#platform/catalogues';
import type { Tx } from '#platform/db';
import { defaultLocale, isLocale } from '#platform/i18n';
import { sendMail } from '#platform/mail';
import type { Recipient } from './identity.mails.ts';

/** To somebody who gets or loses an office. `country` null: the central office. */
export async function mailOffice(tx: Tx, to: Recipient, what: 'granted' | 'ended', country: string | null): Promise<void> {
	if (!to.email) return;
	const locale = isLocale(to.locale) ? to.locale : defaultLocale;
	const i18n = i18nFor(locale);
	const office = country ? i18n.country(country) : i18n.t('identity.mail.office.central');
	await sendMail(tx, {
		kind: `identity.office-${what}`,
		to: to.email,
		locale,
		subject: i18n.t(`identity.mail.office.${what}.subject`, { office }),
		paragraphs: [i18n.t('identity.mail.hello-name', { name: to.first_name }), i18n.t(`identity.mail.office.${what}.text`, { office })],
		action: { label: i18n.t('identity.mail.office.action'), href: '/sign-in' }
	});
}
