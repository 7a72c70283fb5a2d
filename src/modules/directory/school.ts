/** Schools as everybody sees them. Pure; safe in the browser. The words are `directory.level.<key>`. */
export const levels = ['early-childhood', 'primary', 'lower-secondary', 'upper-secondary', 'vocational', 'unknown'] as const;
export type Level = (typeof levels)[number];
/** What a person may choose; `unknown` is what a register says of a school whose type it does not tell. */
export const chosenLevels = levels.slice(0, -1) as readonly Exclude<Level, 'unknown'>[];
export const isLevel = (value: unknown): value is Level => levels.some((level) => level === value);

/** Value of a school field for "my school is not listed"; the one the kit's combobox gives. */
export const NOT_LISTED = 'not-listed';

/** `register`: from a national register. `entered`: typed in by a person, to be checked. `checked`: an office found it right. */
export type SchoolStatus = 'register' | 'entered' | 'checked' | 'refused';

/** A school in one line. `lat` and `lon` are WGS 84 degrees. */
export type SchoolCard = {
	id: string;
	name: string;
	street: string | null;
	city: string | null;
	region: string | null;
	country: string;
	levels: Level[];
	lat: number | null;
	lon: number | null;
	status: SchoolStatus;
};

/** The town to write beside a school's name: none where the name ends with it already ("Gymnasium Dortmund"). */
export function townBeside(name: string | null | undefined, town: string | null | undefined): string | null {
	if (!name || !town) return town ?? null;
	const before = name.at(-town.length - 1) ?? ' ';
	return name.toLowerCase().endsWith(town.toLowerCase()) && !/\p{L}/u.test(before) ? null : town;
}
