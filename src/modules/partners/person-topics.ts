import { SUBJECTS } from '#directory';
import type { I18n } from '#platform/i18n';
import { topicsIn } from './person-search.ts';

/** A word with the subjects and countries whose name has it in the reader's language: they find people too. */
export type Word = { word: string; subjects: readonly string[]; countries: readonly string[] };

/** A word that is part of a subject's or a country's name in the reader's language also finds the people who teach or live there. */
export function topicsOf(q: string, i18n: Pick<I18n, 't' | 'country'>, codes: readonly string[]): Word[][] {
	const subjects = SUBJECTS.map((key) => ({ key, name: plain(i18n.t(`directory.subject.${key}`)) }));
	const countries = codes.map((key) => ({ key, name: plain(i18n.country(key)) }));
	const named = <K extends string>(all: readonly { key: K; name: string }[], word: string): K[] =>
		all.flatMap(({ key, name }) => (name.includes(word) ? [key] : []));
	return topicsIn(q).map((words) =>
		words.map((word) => {
			const folded = plain(word);
			return { word, subjects: named(subjects, folded), countries: folded.length > 3 ? named(countries, folded) : [] };
		})
	);
}
/** As platform.fold does, for the names of the catalogues. */
const plain = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/[\p{M}\u0640]/gu, '')
		.toLowerCase()
		.replace(/[ςىةı]/g, (letter) => ({ ς: 'σ', ى: 'ي', ة: 'ه', ı: 'i' })[letter] ?? letter);
