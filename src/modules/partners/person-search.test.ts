import { expect, test } from 'vitest';
import { personQuery, readPersonFilter } from './person-search.ts';

const read = (query: string) => readPersonFilter(new URLSearchParams(query));

test('ages typed the wrong way round are the same ages', () => {
	expect(read('from=16&to=12')).toMatchObject({ ageMin: 12, ageMax: 16 });
	expect(personQuery(read('from=16&to=12'))).toBe('?from=12&to=16');
	expect(read('from=16')).toMatchObject({ ageMin: 16, ageMax: null });
	expect(read('from=99&to=abc')).toMatchObject({ ageMin: null, ageMax: null });
});
