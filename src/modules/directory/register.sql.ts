import { sql, type Tx } from '#platform/db';
import { levels as LEVELS } from './school.ts';
import type { StagedRow } from './register/read-register.ts';

export type RegisterTarget = { country: string; source: string };
/** What an import changes. `updated` counts `returned` ones (that had vanished) too. */
export type RegisterChange = { schools: number; added: number; updated: number; returned: number };
/** Schools of this source that are in force, and how many of them the import knows. */
export type Coverage = { existing: number; covered: number };

/** Begins an import: one at a time for each country, and as long as it takes. The staged rows end with the transaction. */
export async function openStaging(tx: Tx, country: string): Promise<void> {
	await sql`set local statement_timeout = 0`.execute(tx);
	// Every statement here goes over whole tables that may have grown a minute ago; statistics that lag behind would loop over them.
	await sql`set local enable_nestloop = off`.execute(tx);
	await sql`select pg_advisory_xact_lock(hashtext('directory.import-schools'), hashtext(${country}))`.execute(tx);
	await sql`
		create temp table staged_row (
			file int not null, line int not null, code text, name text not null, levels text[] not null, street text, postcode text, city text,
			region text, lat double precision, lon double precision, website text, "mailDomain" text,
			key text generated always as (directory.register_key(code, name, city)) stored
		) on commit drop`.execute(tx);
}

export async function stageRows(tx: Tx, rows: readonly StagedRow[]): Promise<void> {
	await sql`
		insert into staged_row (file, line, code, name, levels, street, postcode, city, region, lat, lon, website, "mailDomain")
		select file, line, code, name, levels, street, postcode, city, region, lat, lon, website, "mailDomain"
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
			file int, line int, code text, name text, levels text[], street text, postcode text, city text, region text,
			lat double precision, lon double precision, website text, "mailDomain" text
		)`.execute(tx);
}

/** The value that the last file gives which says anything; within a file the first line's. */
const latest = (column: string) =>
	sql`(array_agg(${sql.ref(column)} order by file desc, line) filter (where ${sql.ref(column)} is not null))[1]`;
/** As `latest`, for the half of a position: both halves from the same row. */
const latestPlace = (column: string) => sql`(array_agg(${sql.ref(column)} order by file desc, line) filter (where lat is not null))[1]`;

/** Makes one school of all rows of one key, and finds the school each of them is in the directory. */
export async function matchStaged(tx: Tx, { country }: RegisterTarget): Promise<void> {
	await sql`analyze staged_row`.execute(tx);
	await sql`
		create temp table staged_school on commit drop as
		with united as (
			select key, ${latest('code')} as code, ${latest('name')} as name, ${latest('street')} as street, ${latest('postcode')} as postcode,
				${latest('city')} as city, ${latest('region')} as region, ${latestPlace('lat')} as lat, ${latestPlace('lon')} as lon,
				${latest('website')} as website, ${latest('mailDomain')} as mail_domain, string_agg(array_to_string(levels, ' '), ' ') as words
			from staged_row group by key
		)
		select united.*, null::uuid as school_id, coalesce(
			nullif(array(select level from unnest(${LEVELS.slice(0, -1)}::text[]) with ordinality as known (level, place)
				where level = any (string_to_array(words, ' ')) order by place), '{}'),
			'{unknown}') as levels
		from united`.execute(tx);
	await sql`create unique index on staged_school (key)`.execute(tx);
	await sql`
		update staged_school staged set school_id = found.id
		from (
			select distinct on (register_key) register_key, id from directory.school where country = ${country} and register_key is not null
			order by register_key, merged_into is not null, created_at
		) found
		where found.register_key = staged.key`.execute(tx);
	await matchByName(tx, country);
	await sql`create unique index on staged_school (school_id)`.execute(tx);
	await sql`analyze staged_school`.execute(tx);
}

/**
 * A register that begins (or ceases) to give codes: of the schools not matched by key, those are known again whose name and town
 * stand once on either side, where only one side has a code.
 */
async function matchByName(tx: Tx, country: string): Promise<void> {
	await sql`
		with known as (
			select directory.register_key(null, name, city) as name_key, min(id::text)::uuid as id, bool_or(official_code is not null) as coded
			from directory.school
			where country = ${country} and register_key is not null and merged_into is null
				and not exists (select from staged_school where school_id = school.id)
			group by 1 having count(*) = 1
		), staged as (
			select directory.register_key(null, name, city) as name_key, min(key) as key, bool_or(code is not null) as coded
			from staged_school where school_id is null
			group by 1 having count(*) = 1
		)
		update staged_school target set school_id = known.id
		from staged join known using (name_key)
		where target.key = staged.key and known.coded <> staged.coded`.execute(tx);
}

export async function coverage(tx: Tx, { country, source }: RegisterTarget): Promise<Coverage> {
	const { rows } = await sql<Coverage>`
		select count(*) as existing, count(staged.school_id) as covered
		from directory.school left join staged_school staged on staged.school_id = school.id
		where country = ${country} and source = ${source} and status = 'register' and vanished_at is null`.execute(tx);
	return rows[0] ?? { existing: 0, covered: 0 };
}

/** What a matched school is to be: the register's word where it has one, else what is known already. */
const wanted = sql`
	case when length(school.official_code) > length(staged.code) then school.official_code else coalesce(staged.code, school.official_code) end,
	staged.name, case when staged.levels = '{unknown}' then school.levels else staged.levels end,
	coalesce(staged.street, school.street), coalesce(staged.postcode, school.postcode), coalesce(staged.city, school.city),
	coalesce(staged.region, school.region), coalesce(staged.lat, school.lat), coalesce(staged.lon, school.lon),
	coalesce(staged.website, school.website), coalesce(staged.mail_domain, school.email_domain)`;
const present = sql`
	school.official_code, school.name, school.levels, school.street, school.postcode, school.city, school.region, school.lat, school.lon,
	school.website, school.email_domain`;
const changed = ({ source }: RegisterTarget) => sql`
	((${present}, school.source, school.status) is distinct from (${wanted}, ${source}::text, 'register'::text) or school.vanished_at is not null)`;

/** What `writeStaged` would do. */
export async function countChange(tx: Tx, target: RegisterTarget): Promise<RegisterChange> {
	const { rows } = await sql<RegisterChange>`
		select count(*) as schools, count(*) filter (where school.id is null) as added,
			count(*) filter (where school.id is not null and ${changed(target)}) as updated,
			count(*) filter (where school.vanished_at is not null) as returned
		from staged_school staged left join directory.school school on school.id = staged.school_id`.execute(tx);
	return rows[0] ?? { schools: 0, added: 0, updated: 0, returned: 0 };
}

/** Brings the staged schools into the directory; those that stay the same are not touched. */
export async function writeStaged(tx: Tx, target: RegisterTarget, now: Date): Promise<void> {
	await sql`
		update directory.school school set
			(official_code, name, levels, street, postcode, city, region, lat, lon, website, email_domain) = row(${wanted}),
			source = ${target.source}, status = 'register', vanished_at = null, updated_at = ${now}
		from staged_school staged
		where school.id = staged.school_id and ${changed(target)}`.execute(tx);
	await sql`
		insert into directory.school
			(country, source, status, official_code, name, levels, street, postcode, city, region, lat, lon, website, email_domain, created_at, updated_at)
		select ${target.country}, ${target.source}, 'register', code, name, levels, street, postcode, city, region, lat, lon, website, mail_domain, ${now}, ${now}
		from staged_school where school_id is null`.execute(tx);
}

/** Marks the schools of this source that the import does not know any more. To be called before `writeStaged`. Returns how many. */
export async function markVanished(tx: Tx, { country, source }: RegisterTarget, now: Date): Promise<number> {
	const { numAffectedRows } = await sql`
		update directory.school set vanished_at = ${now}, updated_at = ${now}
		where country = ${country} and source = ${source} and status = 'register' and vanished_at is null
			and not exists (select from staged_school where school_id = school.id)`.execute(tx);
	return Number(numAffectedRows ?? 0);
}
