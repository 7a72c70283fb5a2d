import { expect, test } from 'vitest';
import { pagesAround } from './pager.ts';

const FIRST = '/fr/partners?country=EE';
const list = (cursor: string | null) => (cursor ? `${FIRST}&after=${cursor}` : FIRST);
/** Goes to the next page of a list whose pages end at the cursors 1, 2, 3 … */
const goOn = (address: string, page: number): string =>
	pagesAround(new URL(address, 'https://example.org').searchParams, FIRST, list(String(page))).next ?? '';
const goBack = (address: string): string | null => pagesAround(new URL(address, 'https://example.org').searchParams, FIRST, null).previous;

test('whoever has gone to the fourth page goes back by the third, the second and the first', () => {
	const pages = [FIRST];
	for (const page of [1, 2, 3]) pages.push(goOn(pages.at(-1) as string, page));
	expect(pages.at(-1)).toBe('/fr/partners?country=EE&after=3&back=1&back=2');
	const wayBack = [pages.pop() as string];
	for (const page of pages.toReversed()) {
		wayBack.push(goBack(wayBack.at(-1) as string) ?? 'nowhere');
		expect(wayBack.at(-1)).toBe(page);
	}
	expect(goBack(FIRST)).toBeNull();
});
test('a page whose way is not known leads to the first, and the way does not grow without end', () => {
	expect(goBack(list('7'))).toBe(FIRST);
	let address = FIRST;
	for (let page = 1; page < 50; page += 1) address = goOn(address, page);
	expect(new URL(address, 'https://example.org').searchParams.getAll('back')).toHaveLength(30);
});
