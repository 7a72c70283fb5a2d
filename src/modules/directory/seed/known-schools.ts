import type { Level } from '../school.ts';

/** Schools of the demo world's cast, as the design's pictures know them; the other schools are drawn. */
export type KnownSchool = {
	key: string;
	place: string;
	town: string;
	name: string;
	levels: readonly Level[];
	code: string;
	domain: string;
	about: string;
};

export const knownSchools: readonly KnownSchool[] = [
	{
		key: 'tamme',
		place: 'EE',
		town: 'Tartu',
		name: 'Tartu Tamme Gümnaasium',
		levels: ['upper-secondary'],
		code: '75006486',
		domain: 'tamme-tartu.ee.example',
		about:
			'An upper secondary school under old oaks, ten minutes from the river. Our pupils measure, program, sing and row; two hours a week belong to projects with partner schools.'
	},
	{
		key: 'pascoli',
		place: 'IT',
		town: 'Firenze',
		name: 'Liceo Pascoli',
		levels: ['upper-secondary'],
		code: 'FIPM8120AB',
		domain: 'liceo-pascoli.it.example',
		about:
			'Un liceo nel cuore di Firenze, a due passi dall’Arno: lingue, scienze umane e un coro che non smette mai. Da dieci anni lavoriamo con scuole di tutta Europa.'
	},
	{
		key: 'ounasvaara',
		place: 'FI',
		town: 'Rovaniemi',
		name: 'Ounasvaaran koulu',
		levels: ['primary', 'lower-secondary'],
		code: '03218',
		domain: 'ounasvaara.fi.example',
		about:
			'A school on the Arctic Circle. We measure snow, light and the quality of our air, and we go out in every weather down to minus twenty.'
	},
	{
		key: 'narva',
		place: 'EE',
		town: 'Narva',
		name: 'Narva Keeltelütseum',
		levels: ['primary', 'lower-secondary', 'upper-secondary'],
		code: '75009771',
		domain: 'narva-keeltelutseum.ee.example',
		about: 'A school of languages on a border river: Estonian, Russian, English, German, and the language of gestures in the canteen.'
	},
	{
		key: 'kivilinna',
		place: 'EE',
		town: 'Tartu',
		name: 'Tartu Kivilinna Kool',
		levels: ['primary', 'lower-secondary'],
		code: '75001142',
		domain: 'kivilinna.ee.example',
		about: ''
	},
	{
		key: 'nooruse',
		place: 'EE',
		town: 'Kuressaare',
		name: 'Kuressaare Nooruse Kool',
		levels: ['primary', 'lower-secondary'],
		code: '75000973',
		domain: 'nooruse-kuressaare.ee.example',
		about: ''
	},
	{
		key: 'valga',
		place: 'EE',
		town: 'Valga',
		name: 'Valga Põhikool',
		levels: ['primary', 'lower-secondary'],
		code: '75000812',
		domain: 'valga-pohikool.ee.example',
		about: ''
	},
	{
		key: 'simone-veil',
		place: 'FR',
		town: 'Rennes',
		name: 'Collège Simone Veil',
		levels: ['lower-secondary'],
		code: '0351872K',
		domain: 'college-simone-veil.fr.example',
		about: 'Un collège de quartier, ouvert et bavard, où l’on enregistre une émission de radio toutes les trois semaines.'
	},
	{
		key: 'thessaloniki',
		place: 'GR',
		town: 'Θεσσαλονίκη',
		name: '12ο Γυμνάσιο Θεσσαλονίκης',
		levels: ['lower-secondary'],
		code: '1901245',
		domain: 'gymnasio-12.gr.example',
		about: 'Ένα σχολείο της πόλης με θέα στη θάλασσα, πολλές γλώσσες στους διαδρόμους και μια ομάδα ρομποτικής που δεν σταματά.'
	},
	{
		key: 'ibn-khaldoun',
		place: 'TN',
		town: 'تونس',
		name: 'المدرسة الإعدادية ابن خلدون',
		levels: ['lower-secondary'],
		code: '',
		domain: 'ibn-khaldoun.tn.example',
		about: 'مدرسة في قلب المدينة، فيها مكتبة صغيرة وحديقة زيتون ونادٍ للحكايات يعمل مع مدارس من بلدان كثيرة.'
	},
	{
		key: 'yunus-emre',
		place: 'TR',
		town: 'İzmir',
		name: 'İzmir Yunus Emre Ortaokulu',
		levels: ['lower-secondary'],
		code: '734512',
		domain: 'yunus-emre.tr.example',
		about: 'Körfeze bakan, bahçesi geniş, kapısı açık bir okul. Robotik ve masal kulüplerimiz ortaklarını bekliyor.'
	},
	{
		key: 'krakow',
		place: 'PL',
		town: 'Kraków',
		name: 'Szkoła Podstawowa nr 7 im. Wisławy Szymborskiej',
		levels: ['primary', 'lower-secondary'],
		code: '104712',
		domain: 'sp7-krakow.pl.example',
		about: 'Szkoła z ogrodem i starym kasztanem. Co roku każda klasa realizuje projekt z partnerami z zagranicy.'
	},
	{
		key: 'emmy-noether',
		place: 'DE',
		town: 'Dortmund',
		name: 'Emmy-Noether-Gymnasium Dortmund',
		levels: ['lower-secondary', 'upper-secondary'],
		code: '169420',
		domain: 'emmy-noether.de.example',
		about: 'Ein Gymnasium zwischen Zeche und Westfalenpark. Mathematik, Musik und Projekte mit Partnerschulen gehören bei uns zum Alltag.'
	},
	{
		key: 'sint-bavo',
		place: 'BE-nl',
		town: 'Gent',
		name: 'Sint-Bavocollege Gent',
		levels: ['lower-secondary', 'upper-secondary'],
		code: '128941',
		domain: 'sint-bavo.be.example',
		about: 'A school in the middle of Gent with a boat, a choir and many bicycles.'
	}
];
