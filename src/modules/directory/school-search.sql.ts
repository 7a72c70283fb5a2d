import type { RawBuilder } from 'kysely';
import { sql, type Db } from '#platform/db';
import type { Level } from './school.ts';

export type FoundSchool = {
	id: string;
	name: string;
	street: string | null;
	postcode: string | null;
	city: string | null;
	region: string | null;
	levels: Level[];
};

/** The words of a question, at most six; what is not a letter or digit parts them. */
const wordsOf = (question: string): string[] =>
	question
		.normalize('NFC')
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter(Boolean)
		.slice(0, 6);

/**
 * A word of three letters may stand anywhere in name, town or code ("gümnaasium" in "Tammegümnaasium"); a shorter one only begins a
 * word, which is also all that the trigram index can find. Folding keeps `%`, `_` and `\` out: words are letters and digits.
 */
function holds(word: string): RawBuilder<boolean> {
	if ([...word].length >= 3) return sql<boolean>`s.folded like '%' || platform.fold(${word}) || '%'`;
	return sql<boolean>`(s.folded like platform.fold(${word}) || '%' or s.folded like '% ' || platform.fold(${word}) || '%')`;
}

const listed = sql<boolean>`s.status in ('register', 'checked') and s.merged_into is null and s.vanished_at is null`;
const columns = sql`s.id, s.name, s.street, s.postcode, s.city, s.region, s.levels`;

/**
 * Schools of a country for some typed letters, accent- and case-blind. First those whose name begins with them, then those where a
 * word does, then the rest by likeness; a name that is misspelt is found by likeness alone. Schools that somebody typed in are
 * not offered before an office has checked them.
 */
export async function searchSchools(tx: Db, country: string, question: string, limit = 10): Promise<FoundSchool[]> {
	const words = wordsOf(question);
	const letters = words.join(' ');
	if ([...letters].length < 2) return [];
	const folded = sql`platform.fold(${letters})`;
	const all = sql.join(words.map(holds), sql` and `);
	const { rows } = await sql<FoundSchool>`
		select ${columns} from directory.school s
		where s.country = ${country} and ${listed} and ${all}
		order by
			case when s.folded like ${folded} || '%' then 2 when s.folded like '% ' || ${folded} || '%' then 1.5
				else word_similarity(${folded}, s.folded) end desc,
			length(s.name), s.name, s.id
		limit ${limit}`.execute(tx);
	if (rows.length > 0 || [...letters].length < 4) return rows;
	return alike(tx, country, letters, limit);
}

/** How much of a word has to be right: one wrong, missing or doubled letter in eight still finds it. */
const LIKENESS = 0.45;

/** The index compares with a setting of the session, so this one search has a transaction of its own. */
function alike(tx: Db, country: string, letters: string, limit: number): Promise<FoundSchool[]> {
	return tx.transaction().execute(async (own) => {
		await sql`select set_config('pg_trgm.word_similarity_threshold', ${String(LIKENESS)}, true)`.execute(own);
		const folded = sql`platform.fold(${letters})`;
		const { rows } = await sql<FoundSchool>`
			select ${columns} from directory.school s
			where s.country = ${country} and ${listed} and ${folded} <% s.folded
			order by ${folded} <<-> s.folded, s.name, s.id
			limit ${limit}`.execute(own);
		return rows;
	});
}
