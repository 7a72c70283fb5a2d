import { expect, test } from 'vitest';
import { chance } from '#platform/demo';
import { drawName, namePlaces } from './names.ts';
import { cast } from './cast.ts';
import { officeHolders } from './office-holders.ts';

test.each(namePlaces)('%s has whole names for adults and first names for pupils', (place) => {
	const stream = chance(place);
	for (let at = 0; at < 200; at++) {
		const adult = drawName(stream, place);
		for (const part of Object.values(adult)) expect(part).toMatch(/^[^\s=/_][^=/_]*$/);
		// What stands in an address is Latin, whatever the owner writes.
		expect(`${adult.latinFirst}${adult.latinLast}`).toMatch(/^[\p{Script=Latin}\p{M}' -]+$/u);
		expect(drawName(stream, place, 'pupil').first).not.toBe('');
	}
});

test('a place without names borrows some', () => expect(drawName(chance('x'), 'ZZ').first).not.toBe(''));

test('the cast is invented: every address ends in .example, every key and address is there once', () => {
	const addresses = cast.map((one) => one.email ?? one.username);
	expect(new Set(addresses).size).toBe(cast.length);
	expect(new Set(cast.map((one) => one.key)).size).toBe(cast.length);
	for (const { role, email } of cast) expect(email === undefined ? role : email.slice(-8)).toBe(email === undefined ? 'pupil' : '.example');
});

test('an office has an officer with an address one can remember', () => {
	const holders = officeHolders([
		{ key: 'EE', country: 'EE' },
		{ key: 'BE-fr', country: 'BE' }
	]);
	expect(holders.map(({ email, office }) => [office, email]).slice(0, 1)).toEqual([['EE', 'officer.ee@etwinning.example']]);
	expect(holders.at(-1)).toMatchObject({ email: 'officer.be-fr@etwinning.example', country: 'BE' });
	expect(holders[0]).toMatchObject({ first: 'Kristiina', last: 'Noor' });
});
