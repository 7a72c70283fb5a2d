import { i18nFor } from '#platform/catalogues';
import type { Tx } from '#platform/db';
import { defaultLocale, isLocale } from '#platform/i18n';
import { sendMail } from '#platform/mail';
import { INVITATION_DAYS } from './guest.ts';

type Letter = { to: string; locale: string; name: string; title: string; token: string };

/** Invites a guest by a one-time link. The mail is the same whether or not the address has an account (quality S3). */
export async function mailGuestInvitation(tx: Tx, { to, locale: wanted, name, title, token }: Letter): Promise<void> {
	const locale = isLocale(wanted) ? wanted : defaultLocale;
	const { t } = i18nFor(locale);
	await sendMail(tx, {
		kind: 'twinspace.guest-invitation',
		to,
		locale,
		subject: t('twinspace.mail.guest.subject', { name, title }),
		paragraphs: [t('twinspace.mail.guest.text', { name, title }), t('twinspace.mail.guest.what')],
		action: { label: t('twinspace.mail.guest.action'), href: `/guests/${token}` },
		footnotes: [t('twinspace.mail.guest.note', { days: INVITATION_DAYS })]
	});
}
