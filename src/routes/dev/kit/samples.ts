/** People and places for the sample pages. */
export const schools = [
	{ id: 'tartu', label: 'Tartu Tamme Gümnaasium', detail: 'Tartu, Estonia', lon: 26.71, lat: 58.37, href: '#tartu' },
	{ id: 'firenze', label: 'Liceo Pascoli', detail: 'Firenze, Italy', lon: 11.26, lat: 43.78, href: '#firenze' },
	{ id: 'porto', label: 'Escola Garcia de Orta', detail: 'Porto, Portugal', lon: -8.65, lat: 41.16, href: '#porto' },
	{ id: 'tunis', label: 'معهد قرطاج', detail: 'Tunis, Tunisia', lon: 10.18, lat: 36.8, href: '#tunis' },
	{ id: 'tbilisi', label: 'თბილისის 51-ე სკოლა', detail: 'Tbilisi, Georgia', lon: 44.8, lat: 41.7, href: '#tbilisi' },
	{ id: 'reunion', label: 'Lycée Leconte-de-Lisle', detail: 'Saint-Denis, Réunion', lon: 55.45, lat: -20.9, href: '#reunion' }
];

export const teachers = [
	{
		name: 'Maarja Kask',
		subjects: 'Physics, Informatics',
		place: 'Tartu, Estonia · Tamme Gümnaasium',
		why: 'Teaches the same age group, works in two of your languages, and ran Solar schools on your topic last year.',
		chips: ['ages 14–16', 'English C1 · Finnish B1', 'Oct – Mar'],
		label: '2 quality labels',
		match: '96',
		answers: 'answers in 1 day'
	},
	{
		name: 'Jussi Hämäläinen',
		subjects: 'Environmental education',
		place: 'Rovaniemi, Finland · Ounasvaaran koulu',
		why: 'His class measures snow and air quality; you asked for citizen science. First project: a good match for an experienced partner.',
		chips: ['ages 13–15', 'English B2'],
		fresh: 'new here',
		match: '91',
		answers: 'answers in 3 hours'
	},
	{
		name: 'Liina Vaher',
		subjects: 'Geography, Biology',
		place: 'Narva, Estonia · Narva Keeltelütseum',
		why: 'Overlaps with your dates by three months and shares Environmental education.',
		chips: ['ages 12–16', 'English C1 · Russian C2'],
		match: '84',
		answers: 'answers in 2 days'
	}
];

export const waiting = [
	{
		name: 'Kadri Nurm',
		teaches: 'Chemistry, Biology',
		school: 'Tartu Kivilinna Kool',
		code: 'EHIS 1142 · in register',
		evidence: 'school e-mail confirmed',
		tone: 'leaf' as const,
		days: 2
	},
	{
		name: 'Siim Ojala',
		teaches: 'Class teacher',
		school: 'Kuressaare Nooruse Kool',
		code: 'EHIS 0973 · in register',
		evidence: 'head teacher vouched',
		tone: 'leaf' as const,
		days: 1
	},
	{
		name: 'Anneli Rebane',
		teaches: 'English',
		school: 'Valga Põhikool',
		code: 'EHIS 0812 · in register',
		evidence: 'private e-mail',
		tone: 'sun' as const,
		days: 0
	}
];
