/** Every page of the platform that somebody signed in sees, as the links that lead there in the demo world. */

export const gianni = 'gianni.rossi@liceo-pascoli.it.example';
const lukas = 'lukas.hartmann@emmy-noether.de.example';
const officer = 'officer.ee@etwinning.example';
const central = 'central@etwinning.example';
const giulia = 'giulia.2a';
export const space = '/projects/mine > /spaces/*';

/** Who goes where. `*` is the first id that the page before links to, `#` a number, `??` a country. */
export type Way = readonly [who: string, way: string];
const by = (who: string, ...ways: string[]): Way[] => ways.map((way) => [who, way] as const);

/** Outside of TwinSpaces. */
export const teachersWays: Way[] = [
	...by(
		gianni,
		'/',
		'/partners',
		'/partners/notices',
		'/partners/suggestions',
		'/partners/schools',
		'/partners/suggestions > /people/*',
		'/partners/schools > /schools/*',
		'/partners/notices > /notices/*',
		'/notices/new',
		'/contacts',
		'/messages',
		'/messages > /messages/*',
		'/notifications',
		'/projects',
		'/projects/mine',
		'/projects/new',
		'/projects/mine > /projects/*',
		'/projects/mine > /projects/* > /projects/*/pages/*',
		'/profile',
		'/profile/schools',
		'/profile/schools/new',
		'/account',
		'/account/close',
		'/account/email',
		'/account/language',
		'/account/name',
		'/account/password',
		'/account/second-factor',
		'/account/sessions',
		'/account/notifications',
		'/partners/suggestions > /people/* > /report'
	),
	...by(lukas, '/projects/mine > /projects/*', '/projects/mine > /projects/* > /projects/*/edit')
];

/** In TwinSpaces, and at the desks. */
export const spacesWays: Way[] = [
	...by(
		gianni,
		space,
		`${space} > /spaces/*/pages`,
		`${space} > /spaces/*/pages > /spaces/*/pages/new`,
		`${space} > /spaces/*/pages/*`,
		`${space} > /spaces/*/pages/* > /spaces/*/pages/*/edit`,
		`${space} > /spaces/*/pages/* > /spaces/*/pages/*/rights`,
		`${space} > /spaces/*/pages/* > /spaces/*/pages/*/versions`,
		`${space} > /spaces/*/pages/* > /spaces/*/pages/*/versions > /spaces/*/pages/*/versions/#`,
		`${space} > /spaces/*/forum`,
		`${space} > /spaces/*/forum > /spaces/*/forum/new`,
		`${space} > /spaces/*/forum > /spaces/*/forum/*`,
		`${space} > /spaces/*/forum > /spaces/*/forum/threads/new`,
		`${space} > /spaces/*/forum > /spaces/*/forum/threads/*`,
		`${space} > /spaces/*/materials`,
		`${space} > /spaces/*/materials > /spaces/*/materials\\?folder=* > /spaces/*/materials/*`,
		`${space} > /spaces/*/members`,
		`${space} > /spaces/*/pupils`,
		`${space} > /spaces/*/settings`
	),
	...by(
		giulia,
		'/class',
		'/class/help',
		'/class > /spaces/*',
		'/class > /spaces/* > /spaces/*/pages/*',
		'/class > /spaces/* > /spaces/*/forum > /spaces/*/forum/threads/*'
	),
	...by(
		officer,
		'/desk',
		'/desk/validation',
		'/desk/validation > /desk/validation/*',
		'/desk/validation/list',
		'/desk/projects',
		'/desk/schools',
		'/desk/schools > /desk/schools/*',
		'/desk/reports',
		'/desk/duplicates',
		'/desk/duplicates > /desk/duplicates/people/*/*',
		'/desk/duplicates > /desk/duplicates/schools/*/*'
	),
	...by(
		central,
		'/central',
		'/central/countries',
		'/central/countries > /central/countries/??',
		'/central/offices',
		'/central/officers',
		'/central/settings',
		'/central/audit',
		'/desk/reports > /desk/reports/*'
	)
];

/**
 * The pages of the main job, from joining to closing: looked at in every view. All others in two corners, a desk in English and the narrowest
 * phone in Arabic, by day and by night: between them lies what can differ.
 */
export const MAIN_JOB = new Set([
	'/',
	'/partners',
	'/people/*',
	'/contacts',
	'/messages/*',
	'/notifications',
	'/profile',
	'/projects/mine',
	'/projects/new',
	'/projects/*',
	'/projects/*/edit',
	'/desk',
	'/desk/validation',
	'/desk/validation/*',
	'/desk/projects',
	'/spaces/*',
	'/spaces/*/pages/new',
	'/spaces/*/pages/*',
	'/spaces/*/pages/*/edit',
	'/spaces/*/forum',
	'/spaces/*/forum/threads/new',
	'/spaces/*/forum/threads/*',
	'/spaces/*/materials',
	'/spaces/*/materials/*',
	'/spaces/*/members',
	'/spaces/*/pupils',
	'/class'
]);

/** A route with its ids as a way names them. */
export const patternOf = (route: string): string => route.replaceAll(/\/\([^)]+\)/g, '').replaceAll(/\[\w+\]/g, '*') || '/';

/** Where a way ends, in the same writing. */
export const endOf = ([, way]: Way): string =>
	way
		.split(' > ')
		.at(-1)
		?.replaceAll(/#|\?\?/g, '*') ?? '';
