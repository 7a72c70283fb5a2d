import type { ProjectRow } from './project.sql.ts';

/** A project in one card. */
export type ProjectCardView = {
	id: string;
	state: string;
	kind: string;
	title: string;
	description: string;
	languages: string[];
	subjects: string[];
	ageMin: number | null;
	ageMax: number | null;
	startOn: string | null;
	endOn: string | null;
	countries: string[];
};
type CardRow = Pick<
	ProjectRow,
	'id' | 'state' | 'kind' | 'title' | 'description' | 'languages' | 'subjects' | 'age_min' | 'age_max' | 'start_on' | 'end_on'
>;

export const cardOf = (row: CardRow, countries: string[]): ProjectCardView => ({
	id: row.id,
	state: row.state,
	kind: row.kind,
	title: row.title,
	description: row.description,
	languages: row.languages,
	subjects: row.subjects,
	ageMin: row.age_min,
	ageMax: row.age_max,
	startOn: row.start_on,
	endOn: row.end_on,
	countries
});
