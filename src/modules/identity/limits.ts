/**
 * How often something may be tried, as `[times, seconds]`. Wrong attempts count and right ones are given back, so that a
 * class of 35 signs in from one address while a guesser runs dry (quality S4, S5).
 */
export const LIMITS = {
	/** One name from one address: whoever guesses from elsewhere does not shut the owner out. */
	'sign-in-account': [8, 900],
	/** One name from all addresses together. */
	'sign-in-name': [60, 3600],
	'sign-in-address': [120, 900],
	/** Codes of the second factor and recovery codes, by account. */
	'code-account': [8, 900],
	/** The present password, asked again before a change, by account. */
	'password-account': [8, 900],
	/** A training day of a hundred teachers joins from one address. */
	'sign-up-address': [120, 3600],
	'mail-to-address': [5, 3600],
	'mail-by-address': [60, 3600],
	'search-address': [600, 60],
	'report-address': [20, 3600],
	/** Guests invited, by account; and mails to one address, whoever invites it. */
	'guest-invite': [40, 3600],
	'guest-mail': [5, 86_400],
	/** Threads and answers, and files, by account; far more than anybody writes. */
	'space-post': [240, 600],
	'space-upload': [300, 3600]
} as const satisfies Record<string, readonly [times: number, seconds: number]>;
export type Limit = keyof typeof LIMITS;

/** Guessers own whole IPv6 networks, so a /64 counts as one address (quality S4). IPv4-mapped addresses count as IPv4. */
export function addressKey(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
	if (mapped) return mapped[1] as string;
	if (!address.includes(':')) return address;
	const [head = '', tail = ''] = address.split('::');
	const front = head.split(':').filter(Boolean);
	const back = tail.split(':').filter(Boolean);
	const middle = address.includes('::') ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0') : [];
	const network = [...front, ...middle, ...back].slice(0, 4);
	return network.map((part) => part.toLowerCase().replace(/^0+(?=.)/, '')).join(':') + '::/64';
}
