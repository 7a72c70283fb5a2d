import { describe, expect, test } from 'vitest';
import { defaultVisibility, profileFields, responseBand, visibilityOf, visibleProfile, type Profile, type Relation } from './profile.ts';

const profile: Profile = {
	photoKey: 'photo/aa/1',
	about: 'Rivers and data.',
	school: { id: 's', name: 'Tartu Kivilinna Kool', city: 'Tartu', country: 'EE' },
	subjects: ['physics'],
	ages: { min: 12, max: 15 },
	languages: [{ code: 'en', level: 'C1' }],
	wish: { text: 'A project about snow.', from: '2026-10-01', until: '2027-03-31' },
	available: true,
	response: 'day'
};
const all = Object.keys(profile).sort();
const seenBy = (relation: Relation, over = {}) =>
	Object.keys(visibleProfile(profile, { ...defaultVisibility, ...over }, relation) ?? { nothing: true }).sort();

describe('by default', () => {
	test.each(['self', 'office', 'contact', 'member'] as const)('%s sees all', (relation) => expect(seenBy(relation)).toEqual(all));
	test('people who are not signed in do not even learn that the person is here', () => {
		expect(visibleProfile(profile, defaultVisibility, 'outside')).toBeUndefined();
	});
});

describe('the person decides', () => {
	test('a public page shows outside only what is public too', () => {
		expect(seenBy('outside', { page: 'public', subjects: 'public', school: 'public' })).toEqual(['school', 'subjects']);
	});
	test('a public part of a page that is not public stays unseen', () =>
		expect(seenBy('outside', { about: 'public' })).toEqual(['nothing']));
	test('a part for contacts is not for other members', () => {
		expect(seenBy('member', { photo: 'contacts' })).not.toContain('photoKey');
		expect(seenBy('contact', { photo: 'contacts' })).toContain('photoKey');
	});
	test('a part for nobody is still the person’s own, and the office’s', () => {
		expect(seenBy('contact', { wish: 'nobody' })).not.toContain('wish');
		expect(seenBy('self', { wish: 'nobody' })).toEqual(all);
		expect(seenBy('office', { wish: 'nobody' })).toEqual(all);
	});
	test('whether somebody is available is never told outside', () => {
		const open = Object.fromEntries(profileFields.map((field) => [field, 'public']));
		expect(seenBy('outside', open)).toEqual(all.filter((field) => field !== 'available'));
	});
});

describe('what is stored', () => {
	test('is completed by the defaults', () => expect(visibilityOf({ photo: 'public' })).toEqual({ ...defaultVisibility, photo: 'public' }));
	test.each([null, undefined, [], 'public', { photo: 'everybody', toString: 'public' }])(
		'counts as nothing where it is nonsense: %j',
		(stored) => expect(visibilityOf(stored)).toEqual(defaultVisibility)
	);
	test('cannot hide a page from eTwinners', () => expect(visibilityOf({ page: 'nobody' }).page).toBe('members'));
});

describe('how quickly somebody answers', () => {
	test.each([
		[2, 2, 1, null],
		[3, 3, 2, 'hours'],
		[10, 9, 20, 'day'],
		[10, 9, 60, 'days'],
		[10, 9, 100, 'week'],
		[10, 9, 400, 'slow'],
		[10, 4, 1, 'slow'],
		[5, 0, null, 'slow']
	] as const)('%d received, %d answered, median %s h: %s', (received, answered, hours, band) =>
		expect(responseBand(received, answered, hours)).toBe(band)
	);
});
