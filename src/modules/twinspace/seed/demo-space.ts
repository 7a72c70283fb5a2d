import type { DemoTeacher } from '#directory/seed';
import type { DemoProject } from '#projects/seed';
import { records } from '#platform/demo';
import { pages as eastern } from './pages-eastern.ts';
import { pages as english } from './pages-en.ts';
import { pages as western } from './pages-western.ts';
import { threads as englishThreads } from './threads-en.ts';
import { threads as otherThreads } from './threads-many.ts';

/** A pupil of the demo world. */
export type DemoPupil = { id: string; first: string; school: string; madeBy: string };

/** A TwinSpace while it is being filled. Dates: `from` it opened, `until` something last happened in it. */
export type DemoSpace = {
	project: DemoProject;
	id: string;
	teachers: readonly [DemoTeacher, DemoTeacher];
	pupils: readonly DemoPupil[];
	language: string;
	from: Date;
	until: Date;
};

export type PageText = { title: string; kind: string; language: string; body: string };
/** Speakers are T and U, the founders; 1 and 3 pupils of the first school, 2 and 4 of the second. */
export type ThreadText = { title: string; forum: string; language: string; posts: readonly { speaker: string; text: string }[] };

export const pageTexts = (): PageText[] =>
	[...records(english), ...records(western), ...records(eastern)].map(({ title, fields, body }) => ({
		title,
		kind: fields.kind ?? 'diary',
		language: fields.lang ?? 'en',
		body: body.join('\n\n')
	}));

const POST = /^([TU1-4]): ([\s\S]*)$/;
export const readThreads = (text: string): ThreadText[] =>
	records(text).map(({ title, fields, body }) => ({
		title,
		forum: fields.forum ?? 'meet',
		language: fields.lang ?? 'en',
		posts: body.map((paragraph) => {
			const [, speaker = 'T', words = paragraph] = POST.exec(paragraph) ?? [];
			return { speaker, text: words };
		})
	}));
export const threadTexts = (): ThreadText[] => [...readThreads(englishThreads), ...readThreads(otherThreads)];

/** Fills the blanks of a text from the project; a list of schools is one line each. */
export function fillText(text: string, { project, teachers }: Pick<DemoSpace, 'project' | 'teachers'>): string {
	const { idea } = project;
	const [a, b] = teachers;
	const schools = new Map(
		[a, b, ...project.members].map((person) => [person.school.row.id, `- **${person.school.row.name}**, ${person.school.row.city ?? ''}`])
	);
	const blanks: Readonly<Record<string, string>> = {
		project: project.title,
		description: idea.description.replaceAll('\n\n', ' '),
		aims: idea.aims,
		process: idea.process,
		results: idea.results,
		schools: [...schools.values()].join('\n'),
		ages: `${idea.ageMin}–${idea.ageMax}`,
		townA: a.school.row.city ?? '',
		townB: b.school.row.city ?? '',
		schoolA: a.school.row.name,
		schoolB: b.school.row.name,
		teacherA: a.account.first_name,
		teacherB: b.account.first_name
	};
	return text.replace(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);
}
