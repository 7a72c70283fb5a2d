import { expect, test } from 'vitest';
import { keptQuery, mayKeep, MOST_SEARCHES } from './saved-search.ts';

test('a search is kept without its page, however its address was written', () => {
	expect(keptQuery('?subject=art&country=FI&q=+rivers+&after=99~x&utm=1')).toBe('?q=rivers&country=FI&subject=art');
	expect(keptQuery('q=rivers&country=FI&subject=art')).toBe('?q=rivers&country=FI&subject=art');
	expect(keptQuery('nothing=here')).toBe('');
});
test('everybody is no search, and there is an end to keeping', () => {
	const many = Array.from({ length: MOST_SEARCHES }, (_, n) => `?q=${n}`);
	expect(mayKeep([], '')).toMatchObject({ refusal: 'search-empty' });
	expect(mayKeep(many, '?q=new')).toMatchObject({ refusal: 'too-many-searches', details: { count: MOST_SEARCHES } });
	expect(mayKeep(many, '?q=3').ok).toBe(true);
	expect(mayKeep([], '?q=new').ok).toBe(true);
});
