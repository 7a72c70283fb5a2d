import { fullName } from '#directory';
import { i18nFor } from '#platform/catalogues';
import type { Tx } from '#platform/db';
import type { Locale } from '#platform/i18n';
import { sendMail } from '#platform/mail';
import type { AtSchool } from './load-at-school.step.ts';

/** Asks a head teacher for consent, by a one-time link; they need no account. */
export async function mailHeadConsent(
	tx: Tx,
	letter: { to: string; person: AtSchool; title: string; token: string; locale: Locale }
): Promise<void> {
	const { t } = i18nFor(letter.locale);
	const name = fullName(letter.person);
	await sendMail(tx, {
		kind: 'projects.head-consent',
		to: letter.to,
		locale: letter.locale,
		subject: t('projects.mail.head-consent.subject', { name }),
		paragraphs: [t('projects.mail.head-consent.ask', { name, title: letter.title }), t('projects.mail.head-consent.why')],
		action: { label: t('projects.mail.head-consent.button'), href: `/projects/consent/${letter.token}` }
	});
}
