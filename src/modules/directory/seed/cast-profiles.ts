import type { SpokenLanguage } from '../language.ts';
import type { Subject } from '../subject.ts';

/** What the cast wrote into their profiles, by their keys; `school` is the key of a known school. */
export type CastProfile = {
	school: string;
	subjects: readonly Subject[];
	ages: readonly [number, number];
	languages: string;
	about: string;
	wish: string;
	/** Months from now in which they have time. */
	window?: readonly [number, number];
	waits?: { hours: number; evidence: 'domain' | 'head' | 'none' };
};

export const castProfiles: Readonly<Record<string, CastProfile>> = {
	maarja: {
		school: 'tamme',
		subjects: ['physics', 'informatics', 'geography'],
		ages: [14, 16],
		languages: 'et native en C1 fi B1 fr A2',
		about:
			'I teach physics and informatics to people who would rather be outside, so we measure outside: rivers, roofs, air. Ran “Solar schools” last year and still have the sensors. I answer within a day.',
		wish: 'Citizen science with two or three schools in different climates.',
		window: [-1, 4]
	},
	gianni: {
		school: 'pascoli',
		subjects: ['history', 'geography'],
		ages: [14, 16],
		languages: 'it native en B2 fr C1',
		about:
			'Insegno storia e geografia a due passi dall’Arno. I like old maps, new questions and pupils who disagree politely. My classes write in Italian, English and French, sometimes in one sentence.',
		wish: 'A project on cities and memory with interviews.',
		window: [-1, 4]
	},
	jussi: {
		school: 'ounasvaara',
		subjects: ['environmental-education', 'biology'],
		ages: [13, 15],
		languages: 'fi native en B2 sv B1',
		about:
			'My class measures snow and air quality above the Arctic Circle. This is my first year in eTwinning; I have no experience, but warm clothes and a lot of data.',
		wish: 'A first, small project with an experienced partner.',
		window: [0, 6]
	},
	liina: {
		school: 'narva',
		subjects: ['geography', 'biology', 'environmental-education'],
		ages: [12, 16],
		languages: 'et native ru C2 en C1 de B1',
		about:
			'I live and teach on a border river. Water, weather and languages are our daily bread. Six projects so far; I learned most from the one that went wrong.',
		wish: 'A project on water, food or energy with real numbers.',
		window: [0, 3]
	},
	claire: {
		school: 'simone-veil',
		subjects: ['language-and-literature', 'media-education'],
		ages: [11, 15],
		languages: 'fr native en B2 es B1',
		about:
			'Professeure de français et responsable de la radio du collège : un ancien placard à balais, trois micros, beaucoup d’idées. J’aime les projets où chacun trouve sa voix, au sens propre.',
		wish: 'Une émission commune toutes les trois semaines avec une classe qui apprend le français.',
		window: [0, 5]
	},
	eleni: {
		school: 'thessaloniki',
		subjects: ['mathematics', 'informatics'],
		ages: [12, 15],
		languages: 'el native en C1 de A2',
		about: 'Διδάσκω μαθηματικά με χαρτί, σπάγκο και καμιά φορά με ολόκληρη την αυλή. Μου αρέσουν τα λάθη που μας μαθαίνουν κάτι.',
		wish: 'Μαθηματικά χωρίς λόγια, με εικόνες και κατασκευές.',
		window: [0, 6]
	},
	amina: {
		school: 'ibn-khaldoun',
		subjects: ['language-and-literature', 'foreign-languages'],
		ages: [11, 14],
		languages: 'ar native fr C1 en B1',
		about: 'أدرّس العربية والفرنسية وأجمع مع تلاميذي حكايات الجدّات. نسجّل ونرسم ونترجم، ونبحث عن أصدقاء يصغون إلينا.',
		wish: 'مشروع حكايات ورسوم مع صف من بلد آخر.',
		window: [0, 6]
	},
	zeynep: {
		school: 'yunus-emre',
		subjects: ['natural-sciences', 'informatics'],
		ages: [11, 14],
		languages: 'tr native en B2 de A2',
		about:
			'Fen bilimleri öğretmeniyim, robotik kulübünü yürütüyorum. Öğrencilerim meraklı ve kalabalık; her birinin bir görevi olsun isterim.',
		wish: 'Bilim ve doğa üzerine ölçümlü bir proje.',
		window: [0, 5]
	},
	agnieszka: {
		school: 'krakow',
		subjects: ['class-teaching', 'natural-sciences'],
		ages: [7, 10],
		languages: 'pl native en B2 uk B1',
		about: 'Od dziesięciu lat prowadzę projekty eTwinning i wciąż cieszy mnie pierwsza wideorozmowa. Uczę najchętniej w ogrodzie.',
		wish: 'Something with animals, gardens or weather for small children.',
		window: [0, 6]
	},
	lukas: {
		school: 'emmy-noether',
		subjects: ['chemistry', 'mathematics'],
		ages: [13, 17],
		languages: 'de native en C1 fr B1',
		about:
			'Chemie und Mathematik, mit Schutzbrille und Humor. Projekte dürfen bei mir auch schiefgehen, Hauptsache, wir wissen am Ende, warum.',
		wish: 'Joint experiments that are safe to fail.',
		window: [0, 6]
	},
	sofie: {
		school: 'sint-bavo',
		subjects: ['drama', 'foreign-languages'],
		ages: [14, 17],
		languages: 'nl native en C1 fr C1 de B1',
		about:
			'Drama teacher; shy pupils welcome, they are often the best. Our stage is small, our costumes are second-hand and our premieres are always sold out.',
		wish: 'A theatre piece that is played in two places at once.',
		window: [0, 5]
	},
	kadri: {
		school: 'kivilinna',
		subjects: ['chemistry', 'biology'],
		ages: [13, 15],
		languages: 'et native en B2',
		about: 'Chemistry and biology, with goggles and patience.',
		wish: '',
		waits: { hours: 52, evidence: 'domain' }
	},
	siim: {
		school: 'nooruse',
		subjects: ['class-teaching'],
		ages: [7, 10],
		languages: 'et native en B1 fi B1',
		about: '',
		wish: '',
		waits: { hours: 33, evidence: 'head' }
	},
	anneli: {
		school: 'valga',
		subjects: ['foreign-languages'],
		ages: [10, 15],
		languages: 'et native en C1 lv A2',
		about: '',
		wish: '',
		waits: { hours: 22, evidence: 'none' }
	}
};

/** "et native en C1" as languages with levels. */
export function readLanguages(text: string): SpokenLanguage[] {
	const words = text.split(' ');
	return words.flatMap((word, at) => (at % 2 === 0 ? [{ code: word, level: words[at + 1] } as SpokenLanguage] : []));
}
