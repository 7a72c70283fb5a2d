import { expect, test } from 'vitest';
import { mayDo, noticesFrom } from './notice.ts';

test('the page of a notice leads whoever waits for their validation home, not to the list that is closed to them', () => {
	expect(noticesFrom('pending').path).toBe('/');
	expect(noticesFrom('validated').path).toBe('/partners/notices');
	expect(noticesFrom(undefined).path).toBe('/partners/notices');
});

test('what waits for its author’s validation can be edited and closed like what is open, not renewed', () => {
	const notice = { author_id: 'a', co_author_id: null, state: 'hidden' };
	expect([mayDo(notice, 'edit'), mayDo(notice, 'close'), mayDo(notice, 'renew')]).toEqual([true, true, false]);
});
