import { issueToken } from '#identity';
import { i18nFor } from '#platform/catalogues';
import type { Tx } from '#platform/db';
import { defaultLocale, isLocale, type MessageKey } from '#platform/i18n';
import { sendMail } from '#platform/mail';
import { notificationKey, spokenParams, type NotificationParams } from './notification.ts';

export type Mailed = {
	id: string;
	account_id: string;
	kind: string;
	params: unknown;
	href: string;
	email: string;
	locale: string;
	time_zone: string;
};

/** What a stored notification says to its reader. The kind decides the key, so it is looked up and not written out. */
export function sentenceOf(one: Pick<Mailed, 'kind' | 'params'>, i18n: ReturnType<typeof i18nFor>): string {
	const say = i18n.t as (key: MessageKey, params: NotificationParams) => string;
	return say(notificationKey(one.kind) as MessageKey, spokenParams(one.params as NotificationParams, i18n));
}

/** One happening, one mail, with a one-click way to stop mails of its kind (RFC 8058). */
export async function mailNotification(tx: Tx, one: Mailed): Promise<void> {
	const locale = isLocale(one.locale) ? one.locale : defaultLocale;
	const i18n = i18nFor(locale, { timeZone: one.time_zone });
	const sentence = sentenceOf(one, i18n);
	await sendMail(tx, {
		kind: one.kind,
		to: one.email,
		locale,
		subject: sentence,
		paragraphs: [sentence],
		action: { label: i18n.t('messaging.mail.open'), href: one.href },
		unsubscribe: await unsubscribeLink(tx, one.account_id, one.kind)
	});
}

/** What happened since yesterday, in one mail. */
export async function mailSummary(tx: Tx, all: readonly Mailed[]): Promise<void> {
	const [first] = all;
	if (!first) return;
	const locale = isLocale(first.locale) ? first.locale : defaultLocale;
	const i18n = i18nFor(locale, { timeZone: first.time_zone });
	const shown = all.slice(0, 20).map((one) => `• ${sentenceOf(one, i18n)}`);
	const rest = all.length - shown.length;
	await sendMail(tx, {
		kind: 'messaging.summary',
		to: first.email,
		locale,
		subject: i18n.t('messaging.mail.summary.subject', { count: all.length }),
		paragraphs: [
			i18n.t('messaging.mail.summary.intro'),
			shown.join('\n'),
			...(rest > 0 ? [i18n.t('messaging.mail.summary.rest', { count: rest })] : [])
		],
		action: { label: i18n.t('messaging.mail.summary.open'), href: '/notifications' },
		unsubscribe: await unsubscribeLink(tx, first.account_id, 'daily')
	});
}

const unsubscribeLink = async (tx: Tx, accountId: string, kind: string): Promise<string> =>
	`/notifications/stop/${await issueToken(tx, 'unsubscribe', { accountId, payload: { kind } })}`;
