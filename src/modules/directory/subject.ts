/**
 * The school subjects of the programme: one closed list, so that search facets, profiles, notices and projects of 46 countries
 * meet on the same words. The words are the message keys `directory.subject.<key>`. Pure; safe in the browser.
 */
export const subjects = [
	'art',
	'astronomy',
	'biology',
	'chemistry',
	'citizenship',
	'classical-languages',
	'class-teaching',
	'cross-curricular',
	'design-and-technology',
	'drama',
	'early-years',
	'economics',
	'engineering',
	'environmental-education',
	'ethics',
	'european-studies',
	'foreign-languages',
	'geography',
	'health-education',
	'history',
	'home-economics',
	'informatics',
	'language-and-literature',
	'law',
	'library',
	'mathematics',
	'media-education',
	'music',
	'natural-sciences',
	'philosophy',
	'physical-education',
	'physics',
	'psychology',
	'religion',
	'social-studies',
	'special-needs',
	'tourism',
	'vocational-subjects'
] as const;

export type Subject = (typeof subjects)[number];

const known: ReadonlySet<string> = new Set(subjects);
export const isSubject = (value: unknown): value is Subject => typeof value === 'string' && known.has(value);
