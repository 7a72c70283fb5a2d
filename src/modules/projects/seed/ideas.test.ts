import { expect, test } from 'vitest';
import { isLanguage } from '#directory';
import { planGaps } from '../project.ts';
import { allIdeas } from './ideas.ts';

const ideas = allIdeas();

test('there are more than a hundred ideas in a dozen languages, each called otherwise', () => {
	expect(ideas.length).toBeGreaterThan(120);
	expect(new Set(ideas.map((idea) => idea.languages[0])).size).toBeGreaterThan(11);
	expect(new Set(ideas.map((idea) => idea.title)).size).toBe(ideas.length);
});

test.each(ideas.map((idea) => [idea.title, idea] as const))('%s is a whole plan', (_, idea) => {
	const plan = { ...idea, pupils: 40, startOn: '2026-12-01', endOn: '2027-03-01' };
	expect(planGaps(plan)).toEqual([]);
	expect(idea.languages.filter((code) => !isLanguage(code))).toEqual([]);
	expect(idea.ageMax).toBeLessThan(20);
	expect(idea.title.length).toBeLessThan(90);
});
