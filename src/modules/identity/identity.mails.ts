import { i18nFor } from '#platform/catalogues';
import type { Tx } from '#platform/db';
import { defaultLocale, isLocale, type Locale, type Translate } from '#platform/i18n';
import { sendMail } from '#platform/mail';

/** Who is written to; `locale` as it stands on the account. */
export type Recipient = { email: string | null; locale: string; first_name: string };

const speak = (locale: string): { locale: Locale; t: Translate } => {
	const known = isLocale(locale) ? locale : defaultLocale;
	return { locale: known, t: i18nFor(known).t };
};

/**
 * To a new person. Nothing that was typed into the form is in it: the address may be anybody's, and the form is no way to
 * send them words.
 */
export async function mailConfirmation(tx: Tx, to: { email: string; locale: string }, token: string): Promise<void> {
	const { locale, t } = speak(to.locale);
	await sendMail(tx, {
		kind: 'identity.confirm-email',
		to: to.email,
		locale,
		subject: t('identity.mail.confirm.subject'),
		paragraphs: [t('identity.mail.hello'), t('identity.mail.confirm.text')],
		action: { label: t('identity.mail.confirm.action'), href: `/join/confirm?token=${token}` },
		footnotes: [t('identity.mail.confirm.not-you')]
	});
}

/** Somebody signed up with, or wanted to change to, an address that has an account. Its owner is told; whoever typed it is not (quality S3). */
export async function mailAddressKnown(tx: Tx, to: { email: string; locale: string }): Promise<void> {
	const { locale, t } = speak(to.locale);
	await sendMail(tx, {
		kind: 'identity.address-known',
		to: to.email,
		locale,
		subject: t('identity.mail.known.subject'),
		paragraphs: [t('identity.mail.hello'), t('identity.mail.known.text'), t('identity.mail.known.forgotten')],
		action: { label: t('identity.mail.known.action'), href: '/sign-in' },
		footnotes: [t('identity.mail.not-you')]
	});
}

export async function mailReset(tx: Tx, to: Recipient, token: string): Promise<void> {
	if (!to.email) return;
	const { locale, t } = speak(to.locale);
	await sendMail(tx, {
		kind: 'identity.reset',
		to: to.email,
		locale,
		subject: t('identity.mail.reset.subject'),
		paragraphs: [t('identity.mail.hello-name', { name: to.first_name }), t('identity.mail.reset.text')],
		action: { label: t('identity.mail.reset.action'), href: `/reset/${token}` },
		footnotes: [t('identity.mail.reset.not-you')]
	});
}

/** To the new address of somebody who changes it. */
export async function mailNewAddress(tx: Tx, to: { email: string; locale: string; first_name: string }, token: string): Promise<void> {
	const { locale, t } = speak(to.locale);
	await sendMail(tx, {
		kind: 'identity.change-email',
		to: to.email,
		locale,
		subject: t('identity.mail.new-address.subject'),
		paragraphs: [t('identity.mail.hello-name', { name: to.first_name }), t('identity.mail.new-address.text')],
		action: { label: t('identity.mail.new-address.action'), href: `/account/email/confirm?token=${token}` },
		footnotes: [t('identity.mail.new-address.not-you')]
	});
}

/** What happened to an account, told to its owner in case it was somebody else. */
export type AccountNews =
	| 'email-change-asked'
	| 'email-changed'
	| 'password-changed'
	| 'second-factor-on'
	| 'second-factor-off'
	| 'recovery-code-used'
	| 'recovery-codes-new'
	| 'account-closed'
	| 'guest-ended';

/** `takeBack`: the secret of a link that gives the account back; without it the button leads to where a new password is asked for. */
export async function mailNews(tx: Tx, to: Recipient, news: AccountNews, takeBack?: string): Promise<void> {
	if (!to.email) return;
	const { locale, t } = speak(to.locale);
	const closed = news === 'account-closed' || news === 'guest-ended';
	await sendMail(tx, {
		kind: `identity.${news}`,
		to: to.email,
		locale,
		subject: t(`identity.mail.news.${news}.subject`),
		paragraphs: [t('identity.mail.hello-name', { name: to.first_name }), t(`identity.mail.news.${news}.text`)],
		...(!closed && { action: { label: t('identity.mail.news.action'), href: takeBack ? `/reset/${takeBack}` : '/reset' } }),
		footnotes: closed ? [] : [t('identity.mail.news.not-you')]
	});
}
