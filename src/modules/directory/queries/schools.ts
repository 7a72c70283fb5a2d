import { db } from '#platform/db';
import type { I18n } from '#platform/i18n';
import { searchSchools, type FoundSchool } from '../school-search.sql.ts';

/** One choice of a list: the school's name, and the line that tells it from others of the same name. */
export type SchoolOption = { value: string; label: string; detail: string };

/** Schools of a country for some typed letters, best first, as a combobox or a list of radio buttons shows them. */
export async function schoolOptions({ t, commas }: Pick<I18n, 't' | 'commas'>, country: string, question: string): Promise<SchoolOption[]> {
	const found = await searchSchools(db(), country, question);
	const levelsOf = ({ levels }: FoundSchool) => levels.filter((level) => level !== 'unknown').map((level) => t(`directory.level.${level}`));
	return found.map((school) => {
		const place = commas([school.street, school.city ?? school.postcode]);
		return {
			value: school.id,
			label: school.name,
			detail: [place || school.region, commas(levelsOf(school))].filter(Boolean).join(' · ')
		};
	});
}
