import { describe, expect, test } from 'vitest';
import { addressKey } from './address.ts';

describe('S4: whose attempts are counted together', () => {
	test.each([
		['an IPv4 address stands for itself', '192.0.2.7', '192.0.2.7'],
		['so does one inside IPv6', '::ffff:192.0.2.7', '192.0.2.7'],
		['an IPv6 address counts with its network', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
		['short and long spelling are the same', '2001:0DB8:0001:0002::6', '2001:db8:1:2::/64'],
		['zeros in the middle of the network', '2001:db8::1', '2001:db8:0:0::/64'],
		['the machine itself', '::1', '0:0:0:0::/64']
	])('%s', (_, address, key) => expect(addressKey(address)).toBe(key));
});
