import { expect, test } from 'vitest';
import { ruleFields } from './rule-words.ts';

test.each([
	['evidence', ['head', 'list'], { evidence: ['head', 'list'] }],
	['academic-year', { startMonth: 9, endMonth: 6 }, { startMonth: '9', endMonth: '6' }],
	['may-register', false, { value: 'no' }],
	['min-other-countries', 1, { value: '1' }],
	['scheme', 'western-balkans', { value: 'western-balkans' }],
	['scheme', undefined, {}]
])('the form for the rule %s begins with its value of today', (rule, value, fields) => {
	expect(ruleFields(rule, value)).toEqual(fields);
});
