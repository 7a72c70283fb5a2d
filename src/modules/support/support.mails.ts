import { i18nFor } from '#platform/catalogues';
import type { Tx } from '#platform/db';
import type { Locale } from '#platform/i18n';
import { sendMail } from '#platform/mail';

type To = { email: string; locale: Locale };

/** The receipt, to somebody who reports without an account and left an address (article 16). */
export async function mailReceipt(tx: Tx, { email, locale }: To, receipt: string): Promise<void> {
	const { t } = i18nFor(locale);
	await sendMail(tx, {
		kind: 'support.report-received',
		to: email,
		locale,
		subject: t('support.mail.received.subject', { receipt }),
		paragraphs: [t('support.mail.received.text'), t('support.mail.received.next')],
		action: { label: t('support.mail.open'), href: `/report/${receipt}` }
	});
}

/** The decision with its reason in the officer's words, and how to object (articles 16, 17, 20). */
export async function mailDecided(
	tx: Tx,
	{ email, locale }: To,
	receipt: string,
	decision: 'upheld' | 'dismissed',
	reason: string
): Promise<void> {
	const { t } = i18nFor(locale);
	await sendMail(tx, {
		kind: 'support.report-decided',
		to: email,
		locale,
		subject: t('support.mail.decided.subject', { receipt }),
		paragraphs: [t(`support.mail.decided.${decision}`), reason, ...(decision === 'dismissed' ? [t('support.mail.decided.object')] : [])],
		action: { label: t('support.mail.open'), href: `/report/${receipt}` }
	});
}
