import { expect, test } from 'vitest';
import { chance } from './chance.ts';
import { plainLatin } from './plain-latin.ts';

test('the same name gives the same stream, another name another one', () => {
	const draw = (name: string) => Array.from({ length: 5 }, chance(name).next);
	expect(draw('a')).toEqual(draw('a'));
	expect(draw('a')).not.toEqual(draw('b'));
});

test('a branch does not depend on what was drawn before', () => {
	const one = chance('a');
	one.next();
	expect(one.branch('b').next()).toBe(chance('a').branch('b').next());
});

test('weights are followed, and every member comes up', () => {
	const stream = chance('weights');
	const counts = { often: 0, seldom: 0, never: 0 };
	for (let at = 0; at < 2000; at++) counts[stream.weighted({ often: 9, seldom: 1, never: 0 })] += 1;
	expect(counts.never).toBe(0);
	expect(counts.often / counts.seldom).toBeGreaterThan(6);
	expect(new Set(stream.shuffled([1, 2, 3, 4]))).toEqual(new Set([1, 2, 3, 4]));
	expect(stream.some([1, 2, 3], 5)).toHaveLength(3);
});

test('ids look like UUIDs and differ', () => {
	const stream = chance('ids');
	const ids = Array.from({ length: 500 }, () => stream.uuid());
	expect(new Set(ids).size).toBe(500);
	for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test.each([
	['Łukasz Żółć', 'lukasz.zolc'],
	['Þórdís Ægisdóttir', 'thordis.aegisdottir'],
	["O'Brien", 'o.brien'],
	['İbrahim Öztürk', 'ibrahim.ozturk']
])('%s is spelt %s in an address', (name, address) => expect(plainLatin(name)).toBe(address));
