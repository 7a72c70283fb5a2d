import { isSubject, type Subject } from '#directory';
import { records } from '#platform/demo';
import { ideas as arts } from './ideas-arts.ts';
import { ideas as central } from './ideas-central.ts';
import { ideas as mediterranean } from './ideas-mediterranean.ts';
import { ideas as ofPlaces } from './ideas-places.ts';
import { ideas as romance } from './ideas-romance.ts';
import { ideas as science } from './ideas-science.ts';
import { ideas as society } from './ideas-society.ts';
import { ideas as words } from './ideas-words.ts';
import { ideas as work } from './ideas-work.ts';
import { ideas as young } from './ideas-young.ts';

/** A project as somebody thought it out; `languages` are those it works in, the first is the one it is written in. */
export type Idea = {
	title: string;
	languages: string[];
	ageMin: number;
	ageMax: number;
	subjects: Subject[];
	description: string;
	tools: string;
	aims: string;
	process: string;
	results: string;
};

function readAll(): Idea[] {
	const texts = [ofPlaces, science, words, society, arts, young, work, romance, mediterranean, central];
	return texts.flatMap(records).map(({ title, fields, body }) => {
		const [ageMin = 0, ageMax = 0] = (fields.ages ?? '').split('-').map(Number);
		const languages = (fields.with ?? '').split(' ');
		const written = fields.lang ?? 'en';
		return {
			title,
			languages: [written, ...languages.filter((code) => code !== written)],
			ageMin,
			ageMax,
			subjects: (fields.subjects ?? '').split(' ').filter(isSubject),
			description: body.join('\n\n'),
			tools: fields.tools ?? '',
			aims: fields.aims ?? '',
			process: fields.process ?? '',
			results: fields.results ?? ''
		};
	});
}

let all: Idea[] | undefined;
/** Every idea, read once. */
export const allIdeas = (): Idea[] => (all ??= readAll());

/** The idea of that title. Throws where there is none: that is a bug of the seed. */
export function ideaCalled(title: string): Idea {
	const found = allIdeas().find((idea) => idea.title === title);
	if (!found) throw new Error(`no idea is called "${title}"`);
	return found;
}

/** The ideas as somebody would put them into a notice. */
export const projectWishes = () =>
	allIdeas().map(({ title, description, ageMin, ageMax, subjects, languages }) => ({
		title,
		body: description,
		ages: [ageMin, ageMax] as const,
		subjects,
		languages
	}));
