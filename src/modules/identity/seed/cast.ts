/**
 * The people of the demo world whom one can sign in as, by name. Everybody is invented; all addresses end in `.example` (RFC 2606).
 * The directory gives them schools by their keys.
 */
export const DEMO_PASSWORD = 'rivers-and-bridges';

export type CastRole = 'central' | 'teacher' | 'pending-teacher' | 'pupil' | 'guest';
export type CastMember = {
	key: string;
	role: CastRole;
	first: string;
	last: string;
	/** Pupils have a user name instead. */
	email?: string;
	username?: string;
	country: string;
	locale: 'en' | 'fr' | 'el' | 'ar';
	timeZone: string;
	/** What one sees as this person, for whoever chooses. */
	note: string;
};

const who = (
	key: string,
	role: CastRole,
	name: readonly [first: string, last: string],
	handle: string,
	country: string,
	timeZone: string,
	note: string,
	locale: CastMember['locale'] = 'en'
): CastMember => ({
	key,
	role,
	first: name[0],
	last: name[1],
	...(role === 'pupil' ? { username: handle } : { email: handle }),
	country,
	locale,
	timeZone,
	note
});

export const cast: readonly CastMember[] = [
	who('central', 'central', ['Ingrid', 'Vandermeer'], 'central@etwinning.example', 'BE', 'Europe/Brussels', 'central office'),
	who(
		'maarja',
		'teacher',
		['Maarja', 'Kask'],
		'maarja.kask@tamme-tartu.ee.example',
		'EE',
		'Europe/Tallinn',
		'founder of “Rivers that shaped our cities”'
	),
	who(
		'gianni',
		'teacher',
		['Gianni', 'Rossi'],
		'gianni.rossi@liceo-pascoli.it.example',
		'IT',
		'Europe/Rome',
		'founder of “Rivers that shaped our cities”'
	),
	who(
		'jussi',
		'teacher',
		['Jussi', 'Hämäläinen'],
		'jussi.hamalainen@ounasvaara.fi.example',
		'FI',
		'Europe/Helsinki',
		'new here, looks for a partner'
	),
	who('liina', 'teacher', ['Liina', 'Vaher'], 'liina.vaher@narva-keeltelutseum.ee.example', 'EE', 'Europe/Tallinn', 'several projects'),
	who('claire', 'teacher', ['Claire', 'Le Gall'], 'claire.legall@college-simone-veil.fr.example', 'FR', 'Europe/Paris', 'in French', 'fr'),
	who('eleni', 'teacher', ['Ελένη', 'Παπαδοπούλου'], 'eleni.papadopoulou@gymnasio-12.gr.example', 'GR', 'Europe/Athens', 'in Greek', 'el'),
	who('amina', 'teacher', ['أمينة', 'الطرابلسي'], 'amina.trabelsi@ibn-khaldoun.tn.example', 'TN', 'Africa/Tunis', 'in Arabic', 'ar'),
	who('zeynep', 'teacher', ['Zeynep', 'Kaya'], 'zeynep.kaya@yunus-emre.tr.example', 'TR', 'Europe/Istanbul', 'a project waits for her yes'),
	who(
		'agnieszka',
		'teacher',
		['Agnieszka', 'Zielińska'],
		'agnieszka.zielinska@sp7-krakow.pl.example',
		'PL',
		'Europe/Warsaw',
		'a project waits for two offices'
	),
	who(
		'lukas',
		'teacher',
		['Lukas', 'Hartmann'],
		'lukas.hartmann@emmy-noether.de.example',
		'DE',
		'Europe/Berlin',
		'asked to change his project'
	),
	who(
		'sofie',
		'teacher',
		['Sofie', 'Maes'],
		'sofie.maes@sint-bavo.be.example',
		'BE',
		'Europe/Brussels',
		'of one of Belgium’s three offices'
	),
	who('kadri', 'pending-teacher', ['Kadri', 'Nurm'], 'kadri.nurm@kivilinna.ee.example', 'EE', 'Europe/Tallinn', 'waits for her validation'),
	who(
		'siim',
		'pending-teacher',
		['Siim', 'Ojala'],
		'siim.ojala@nooruse-kuressaare.ee.example',
		'EE',
		'Europe/Tallinn',
		'waits, head has confirmed'
	),
	who('anneli', 'pending-teacher', ['Anneli', 'Rebane'], 'anneli.rebane@post.ee.example', 'EE', 'Europe/Tallinn', 'waits, private address'),
	who('giulia', 'pupil', ['Giulia', ''], 'giulia.2a', 'IT', 'Europe/Rome', 'pupil, class 2A, in “Rivers that shaped our cities”'),
	who('mari', 'pupil', ['Mari', ''], 'mari.9b', 'EE', 'Europe/Tallinn', 'pupil, class 9B, in “Rivers that shaped our cities”'),
	who(
		'nora',
		'guest',
		['Nora', 'Weber'],
		'nora.weber@hydrology.example',
		'CH',
		'Europe/Zurich',
		'guest: a hydrologist invited by the teachers'
	)
];
