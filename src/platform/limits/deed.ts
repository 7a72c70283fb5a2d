import type { Access, Deed, Viewer } from '#platform/actor';
import type { Tx } from '#platform/db';
import { setting, type SettingKey } from '#platform/programme';
import { refuse } from '#platform/result';
import { addressKey } from './address.ts';
import { count } from './counter.ts';

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];
type Times = { seconds: number; account: SettingKey; address?: SettingKey };

/**
 * The setting with the number of times, for one account and, where nobody need be signed in, for one address: behind that stands
 * a whole school. The period is in the setting's name.
 */
const DEEDS: Record<Deed, Times> = {
	writes: { seconds: 10 * MINUTE, account: 'limit.writes-per-ten-minutes', address: 'limit.writes-per-ten-minutes-by-address' },
	searches: { seconds: MINUTE, account: 'limit.searches-per-minute', address: 'limit.searches-per-minute-by-address' },
	posts: { seconds: 10 * MINUTE, account: 'limit.posts-per-ten-minutes' },
	uploads: { seconds: HOUR, account: 'limit.uploads-per-hour' },
	messages: { seconds: 10 * MINUTE, account: 'limit.messages-per-ten-minutes' },
	'contact-requests': { seconds: DAY, account: 'limit.contact-requests-per-day' },
	notices: { seconds: DAY, account: 'limit.notices-per-day' },
	'notice-replies': { seconds: DAY, account: 'limit.notice-replies-per-day' },
	invitations: { seconds: HOUR, account: 'limit.invitations-per-hour' },
	drafts: { seconds: DAY, account: 'limit.drafts-per-day' },
	reports: { seconds: HOUR, account: 'limit.reports-per-hour', address: 'limit.reports-per-hour-by-address' },
	'pupil-lists': { seconds: HOUR, account: 'limit.pupil-lists-per-hour' }
};

/** Where somebody acts from, and when; the address counts where nobody is signed in. `tx`: the transaction that waits for the answer. */
export type From = { address?: string | undefined; now?: Date | undefined; tx?: Tx };

/**
 * Counts one deed of an account, or of an address where nobody is signed in. Returns the seconds to wait where that was one too
 * many, else 0. Throws where there is neither account nor address: such a deed would have no limit.
 */
export async function countDeed(
	deed: NonNullable<Access['deed']>,
	actor: Viewer,
	{ address, now = new Date(), tx }: From
): Promise<number> {
	if (deed === 'uncounted') return 0;
	const { seconds, ...keys } = DEEDS[deed];
	const key = actor ? keys.account : keys.address;
	const who = actor ? actor.id : address && addressKey(address);
	if (!key || !who) throw new Error(`Nobody to count '${deed}' by: no account, no address`);
	const times = await setting(key, { on: now, ...(tx && { tx }), ...(actor?.country && { country: actor.country }) });
	return count({ name: `${deed}${actor ? '' : '-address'}`, times, seconds }, who);
}

/** The refusal of whoever has to wait; #platform/web answers it with 429 and Retry-After. */
export const tooOften = (wait: number) => refuse('too-often', { seconds: wait });
