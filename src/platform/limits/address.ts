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
