import { expect, test } from 'vitest';
import { leadOf } from './my-desk.ts';

test.each([
	[{ validated: true, works: false, validation: null }, 'lead'],
	[{ validated: true, works: true, validation: { state: 'pending' } }, 'lead'],
	[{ validated: false, works: true, validation: null }, 'lead-office'],
	[{ validated: false, works: false, validation: { state: 'pending' } }, 'lead-pending'],
	[{ validated: false, works: false, validation: { state: 'unconfirmed' } }, 'lead-pending'],
	[{ validated: false, works: false, validation: { state: 'rejected' } }, 'lead-none'],
	[{ validated: false, works: false, validation: null }, 'lead-none']
] as const)('nobody is told that a school is being confirmed where none is (%o)', (standing, lead) => {
	expect(leadOf(standing)).toBe(`support.desk.mine.${lead}`);
});
