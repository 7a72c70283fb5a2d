import type { Updateable } from 'kysely';
import { sql, type DB, type Tx } from '#platform/db';
import { currentStates } from './membership.ts';
import type { Level, SchoolStatus } from './school.ts';

type Reader = Pick<Tx, 'selectFrom'>;
export type School = {
	id: string;
	name: string;
	country: string;
	region: string | null;
	city: string | null;
	street: string | null;
	postcode: string | null;
	officialCode: string | null;
	source: string;
	status: SchoolStatus;
	levels: Level[];
	lat: number | null;
	lon: number | null;
	website: string | null;
	emailDomain: string | null;
	about: string;
	photoKey: string | null;
	mergedInto: string | null;
	vanishedAt: Date | null;
	enteredBy: string | null;
};

const schools = (tx: Reader) =>
	tx
		.selectFrom('directory.school')
		.select([
			'id',
			'name',
			'country',
			'region',
			'city',
			'street',
			'postcode',
			'official_code as officialCode',
			'source',
			'status',
			'levels'
		])
		.select(['lat', 'lon', 'website', 'email_domain as emailDomain', 'about', 'photo_key as photoKey', 'merged_into as mergedInto'])
		.select(['vanished_at as vanishedAt', 'entered_by as enteredBy']);

export async function schoolById(tx: Reader, id: string): Promise<School | undefined> {
	return (await schools(tx).where('id', '=', id).executeTakeFirst()) as School | undefined;
}

export async function lockSchool(tx: Tx, id: string): Promise<School | undefined> {
	return (await schools(tx).where('id', '=', id).forUpdate().executeTakeFirst()) as School | undefined;
}

/** Schools by id, locked in one order for everybody. */
export async function lockSchools(tx: Tx, ids: readonly string[]): Promise<Record<string, School | undefined>> {
	const rows = await schools(tx).where('id', 'in', ids).orderBy('id').forUpdate().execute();
	return Object.fromEntries(rows.map((row) => [row.id, row as School]));
}

export async function codeIsTaken(tx: Reader, country: string, code: string, exceptId: string): Promise<boolean> {
	const query = tx
		.selectFrom('directory.school')
		.select('id')
		.where('country', '=', country)
		.where('official_code', '=', code)
		.where('id', '<>', exceptId);
	return (await query.executeTakeFirst()) !== undefined;
}

/** The ids under which a school is known: its own, and those of entries that were merged into it. */
export async function schoolIds(tx: Reader, id: string): Promise<string[]> {
	const rows = await tx.selectFrom('directory.school').select('id').where('merged_into', '=', id).execute();
	return [id, ...rows.map((row) => row.id)];
}

/** A school that somebody may ask to belong to: known, living, and in that country. */
export async function joinableSchool(tx: Reader, id: string, country: string): Promise<School | undefined> {
	const school = await schoolById(tx, id);
	const open = school && school.country === country && !school.mergedInto && !school.vanishedAt && school.status !== 'refused';
	return open ? school : undefined;
}

type EnteredSchool = { country: string; name: string; city: string; street: string; enteredBy: string; now: Date };

/** "My school is not listed": waits for the office to check it. The same words twice by one person are one school. */
export async function enterSchool(tx: Tx, { country, name, city, street, enteredBy, now }: EnteredSchool): Promise<string> {
	const same = await tx
		.selectFrom('directory.school')
		.select('id')
		.where('entered_by', '=', enteredBy)
		.where('country', '=', country)
		.where('name', '=', name)
		.where('status', '=', 'entered')
		.executeTakeFirst();
	if (same) return same.id;
	const row = await tx
		.insertInto('directory.school')
		.values({
			country,
			name,
			city: city || null,
			street: street || null,
			source: 'entered',
			status: 'entered',
			entered_by: enteredBy,
			created_at: now
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return row.id;
}

export async function updateSchool(tx: Tx, id: string, values: Updateable<DB['directory.school']>, now: Date): Promise<void> {
	await tx
		.updateTable('directory.school')
		.set({ ...values, updated_at: now })
		.where('id', '=', id)
		.execute();
}

/**
 * Moves everything of one school to another, which then stands for both: memberships (whoever is of both keeps the better one),
 * administrators, earlier merges. Other modules keep their ids: the directory answers for them with the school that stayed.
 */
export async function mergeInto(tx: Tx, from: string, into: string, now: Date): Promise<string[]> {
	const double = await sql<{ id: string }>`
		with both_schools as (
			select m.id, row_number() over (
				partition by m.account_id
				order by array_position(array['suspended', 'validated', 'pending', 'unconfirmed'], m.state), m.is_default desc, m.requested_at
			) as place
			from directory.membership m where m.school_id in (${from}, ${into}) and m.state in (${sql.join([...currentStates])})
		)
		update directory.membership m set state = 'ended', ended_at = ${now}, is_default = false
		from both_schools b where b.id = m.id and b.place > 1 returning m.id`.execute(tx);
	const gone = double.rows.map((row) => row.id);
	if (gone.length > 0) await tx.updateTable('directory.membership').set({ replaces: null }).where('replaces', 'in', gone).execute();
	const moved = await tx
		.updateTable('directory.membership')
		.set({ school_id: into })
		.where('school_id', '=', from)
		.returning('account_id')
		.execute();
	await sql`insert into directory.school_administrator (school_id, account_id, since)
		select ${into}, account_id, since from directory.school_administrator where school_id = ${from} on conflict do nothing`.execute(tx);
	await tx.deleteFrom('directory.school_administrator').where('school_id', '=', from).execute();
	await tx.updateTable('directory.school').set({ merged_into: into }).where('merged_into', '=', from).execute();
	await updateSchool(tx, from, { merged_into: into }, now);
	const here = await tx.selectFrom('directory.membership').select('account_id').distinct().where('school_id', '=', into).execute();
	return [...new Set([...moved, ...here].map((row) => row.account_id))];
}

export async function isSchoolAdministrator(tx: Reader, schoolId: string, accountId: string): Promise<boolean> {
	const row = await tx
		.selectFrom('directory.school_administrator as d')
		.innerJoin('directory.membership as m', (join) =>
			join.onRef('m.account_id', '=', 'd.account_id').onRef('m.school_id', '=', 'd.school_id')
		)
		.select('d.account_id')
		.where('d.school_id', '=', schoolId)
		.where('d.account_id', '=', accountId)
		.where('m.state', '=', 'validated')
		.executeTakeFirst();
	return row !== undefined;
}

/** Account ids of those who look after a school's page and members, first come first. */
export async function schoolAdministrators(tx: Reader, schoolId: string): Promise<string[]> {
	const rows = await tx
		.selectFrom('directory.school_administrator')
		.select('account_id')
		.where('school_id', '=', schoolId)
		.orderBy('since')
		.execute();
	return rows.map((row) => row.account_id);
}

export async function addAdministrator(tx: Tx, schoolId: string, accountId: string, now: Date): Promise<void> {
	await tx
		.insertInto('directory.school_administrator')
		.values({ school_id: schoolId, account_id: accountId, since: now })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function removeAdministrator(tx: Tx, schoolId: string, accountId: string): Promise<void> {
	await tx.deleteFrom('directory.school_administrator').where('school_id', '=', schoolId).where('account_id', '=', accountId).execute();
}
