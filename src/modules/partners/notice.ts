import { ok, refuse, type Result } from '#platform/result';

export const NOTICE_KINDS = ['european', 'national', 'one-off', 'seminar'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
export type NoticeState = 'hidden' | 'open' | 'closed' | 'expired';

const MONTHS = (from: Date, months: number): Date =>
	new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate(), from.getUTCHours(), from.getUTCMinutes()));
/** A notice stays for the programme's months, from its writing or renewal. */
export const expiryOf = (from: Date, months: number): Date => MONTHS(from, months);

const DAY = 86_400_000;
/**
 * When a notice ends: after the programme's months, or with the day its author chose, which lies ahead and within the longest months.
 * `chosen` is YYYY-MM-DD.
 */
export function endOf(
	chosen: string | undefined,
	now: Date,
	months: { usual: number; longest: number }
): Result<Date, 'expiry-past' | 'expiry-too-late'> {
	if (!chosen) return ok(expiryOf(now, months.usual));
	const end = new Date(Date.parse(chosen) + DAY - 1000);
	if (end.getTime() < now.getTime()) return refuse('expiry-past');
	return end.getTime() > expiryOf(now, months.longest).getTime() + DAY ? refuse('expiry-too-late', { months: months.longest }) : ok(end);
}

/** A pending person's notice waits unseen until they are validated (domain §4). */
export const firstState = (standing: string): NoticeState => (standing === 'validated' ? 'open' : 'hidden');

type Owned = { author_id: string; co_author_id: string | null; state: string };
export const isAuthor = (notice: Owned, accountId: string): boolean => notice.author_id === accountId || notice.co_author_id === accountId;

/** Who may answer: any other eTwinner while it is open and no block stands between them. */
export function mayReply(
	notice: Owned,
	accountId: string,
	blocked: boolean
): Result<undefined, 'own-notice' | 'notice-closed' | 'cannot-be-reached'> {
	if (isAuthor(notice, accountId)) return refuse('own-notice');
	if (notice.state !== 'open') return refuse('notice-closed');
	return blocked ? refuse('cannot-be-reached') : ok(undefined);
}

/** What its authors can do with it now; the page shows the buttons by this. */
export function mayDo(notice: Owned, what: 'edit' | 'close' | 'renew'): boolean {
	if (what === 'renew') return notice.state === 'expired' || notice.state === 'closed' || notice.state === 'open';
	return notice.state === 'open' || notice.state === 'hidden';
}

/** Where a notice's page leads back to: whoever waits for their validation cannot open the list, and finds their own at home. */
export const noticesFrom = (standing: string | undefined) =>
	standing === undefined || standing === 'validated'
		? ({ path: '/partners/notices', label: 'partners.tab.notices' } as const)
		: ({ path: '/', label: 'shell.home' } as const);
