/**
 * Quality I15 as one list: whatever somebody can do is counted. A use case that is new, or counted as something else, fails here
 * until the list says what it is. What stands under `writes` took no thought: it changes something and has the common limit.
 */
import { describe, expect, test } from 'vitest';
import { nobodyYet, anyone, type Deed } from '#platform/actor';

type Made = { useCaseName: string; access: string; deed: Deed | 'uncounted' };
const files = import.meta.glob<Record<string, unknown>>(['/src/modules/*/usecases/*.ts', '!**/*.test.ts'], { eager: true });
const made = Object.values(files).flatMap((file) =>
	Object.values(file).filter((one): one is Made => typeof one === 'function' && 'useCaseName' in one)
);
const namesOf = (of: Deed | 'uncounted'): string[] =>
	made
		.filter(({ deed }) => deed === of)
		.map(({ useCaseName }) => useCaseName)
		.toSorted();

const LIST: Record<Exclude<Deed, 'searches' | 'writes'> | 'uncounted', string[]> = {
	posts: ['twinspace.create-page', 'twinspace.open-thread', 'twinspace.reply', 'twinspace.save-page'],
	// Files of a TwinSpace are counted as they come in, before any of them is read: `uploadMaterials`.
	uploads: ['directory.save-photo', 'directory.save-school-photo', 'directory.upload-certificate'],
	messages: ['messaging.reply', 'messaging.send'],
	'contact-requests': ['messaging.request-contact'],
	notices: ['partners.write-notice'],
	'notice-replies': ['partners.reply-to-notice'],
	invitations: [
		'directory.ask-colleague',
		'directory.ask-head',
		'projects.found-next',
		'projects.invite-member',
		'projects.propose',
		'projects.propose-partnership',
		'twinspace.invite-guest',
		'twinspace.remind-guest'
	],
	drafts: ['projects.start-draft'],
	reports: ['support.ask-for-help', 'support.object', 'support.report'],
	'pupil-lists': ['twinspace.create-pupils'],
	uncounted: [
		// Guesses and mails to an address: counted by the limits of identity, which no office can change.
		'directory.answer-as-head',
		'directory.join',
		'identity.ask-for-reset',
		'identity.confirm-second-factor',
		'identity.give-second-factor',
		'identity.resend-confirmation',
		'identity.sign-in',
		// Happens while one reads.
		'messaging.read',
		// Counted with the files, before.
		'twinspace.add-materials',
		// A guess.
		'twinspace.enter-with-code'
	]
};

describe('I15: whatever somebody can do is counted', () => {
	test('the list knows every use case', () => {
		expect(made.length).toBeGreaterThan(100);
	});
	test.each(Object.entries(LIST))('%s', (deed, names) => {
		expect(namesOf(deed as Deed)).toEqual(names);
	});
	test('whatever nobody signed in may do has a limit by address', () => {
		const open = made.filter(({ access, deed }) => [anyone.name, nobodyYet.name].includes(access) && deed !== 'uncounted');
		expect(open.map(({ useCaseName, deed }) => `${useCaseName} as ${deed}`).toSorted()).toEqual([
			'directory.confirm-email as writes',
			'identity.change-email as writes',
			'identity.reset-password as writes',
			'messaging.stop-mails as writes',
			'projects.answer-head-consent as writes',
			'support.object as reports',
			'support.report as reports',
			'twinspace.choose-password as writes',
			'twinspace.enter-as-guest as writes'
		]);
	});
	test('every page and answer that searches is counted as a search', () => {
		const routes = import.meta.glob<string>('/src/routes/**/+{page.server,server}.ts', { eager: true, query: '?raw', import: 'default' });
		const counted = Object.entries(routes).filter(([, text]) => text.includes("'searches')"));
		expect(counted.map(([path]) => path.replace(/^\/src\/routes|\/\+.*$/g, '') || '/').toSorted()).toEqual([
			'/desk/schools',
			'/partners',
			'/partners/notices',
			'/partners/schools',
			'/partners/suggestions',
			'/projects',
			'/schools/search'
		]);
		const searching = /\b(peoplePage|noticesPage|schoolsPage|projectGallery|deskSchools|suggestions|suggestedNotices|schoolOptions)\(/;
		const uncounted = Object.entries(routes).filter(
			([path, text]) => searching.test(text) && !/'searches'/.test(text) && !path.includes('/dev/')
		);
		expect(uncounted.map(([path]) => path)).toEqual([]);
	});
});
