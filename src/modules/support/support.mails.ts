import { i18nFor } from '#platform/catalogues';
import type { Tx } from '#platform/db';
import { defaultLocale, isLocale, type Locale } from '#platform/i18n';
import { sendMail } from '#platform/mail';
import { veiledAddress } from './duplicate.ts';

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

type Merged = { email: string | null; locale: string; first_name: string };

/**
 * To both addresses of a person whose two accounts became one. Each is told of the other's address only so much that its owner knows
 * it again: should the office be wrong, a stranger learns nothing of it.
 */
export async function mailMerged(tx: Tx, gone: Merged, stays: Merged, reason: string): Promise<void> {
	for (const [to, other, which] of [
		[gone, stays, 'gone'],
		[stays, gone, 'stays']
	] as const) {
		if (!to.email || !other.email) continue;
		const locale = isLocale(to.locale) ? to.locale : defaultLocale;
		const { t } = i18nFor(locale);
		await sendMail(tx, {
			kind: `support.merged-${which}`,
			to: to.email,
			locale,
			subject: t('support.mail.merged.subject'),
			paragraphs: [
				t('support.mail.merged.hello', { name: to.first_name }),
				t(`support.mail.merged.${which}`, { address: veiledAddress(other.email) }),
				t('support.mail.merged.reason'),
				reason
			],
			action: { label: t('support.mail.merged.action'), href: '/sign-in' },
			footnotes: [t('support.mail.merged.not-you')]
		});
	}
}
