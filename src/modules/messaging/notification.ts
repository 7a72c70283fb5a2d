/** Words and numbers of a notification; its sentence is the message `<module>.notification.<name>` of kind `<module>.<name>`. */
export type NotificationParams = Record<string, string | number>;
export type MailChoice = 'now' | 'daily' | 'never';

/**
 * When nobody chose: what waits for an answer goes out at once, the rest with the daily summary (domain §12, "no notice of new posts",
 * and nobody wants a mail for each).
 */
const AT_ONCE = new Set([
	'messaging.contact-requested',
	'messaging.contact-accepted',
	'messaging.message',
	'projects.proposed',
	'projects.partner-accepted',
	'projects.partner-declined',
	'projects.office-asks-for-changes',
	'projects.office-rejected',
	'projects.opened',
	'projects.invited',
	'projects.ending-soon',
	'partners.notice-expiring',
	'support.pupil-asks',
	'twinspace.support-entered'
]);
export const defaultMail = (kind: string): MailChoice => (AT_ONCE.has(kind) ? 'now' : 'daily');

/** The catalogue key that says it: 'projects.proposed' → 'projects.notification.proposed'. */
export function notificationKey(kind: string): string {
	const dot = kind.indexOf('.');
	return `${kind.slice(0, dot)}.notification.${kind.slice(dot + 1)}`;
}

/** Params as the sentence shows them: country and day codes become words of the reader's language. */
export function spokenParams(
	params: NotificationParams,
	i18n: { country(code: string): string; date(day: string): string }
): NotificationParams {
	const spoken = { ...params };
	if (typeof spoken.country === 'string') spoken.country = i18n.country(spoken.country);
	if (typeof spoken.day === 'string') spoken.day = i18n.date(spoken.day);
	return spoken;
}

/** Kinds a person can choose the mail of; the rest follow the summary. */
export const CHOOSABLE = [
	'messaging.contact-requested',
	'messaging.contact-accepted',
	'messaging.message',
	'projects.proposed',
	'projects.opened',
	'projects.invited',
	'projects.ending-soon',
	'twinspace.thread',
	'twinspace.reply',
	'partners.notice-expiring',
	'partners.search-found'
] as const;
export type Choosable = (typeof CHOOSABLE)[number];
