import { sql, type Tx } from '#platform/db';
import type { PersonCard } from './person.ts';
import type { Level, SchoolCard, SchoolStatus } from './school.ts';

type Reader = Pick<Tx, 'selectFrom'>;
/** The membership that speaks for a person: the default one, in whatever state it is. */
const CURRENT = ['unconfirmed', 'pending', 'validated', 'suspended'] as const;

const persons = (tx: Reader) =>
	tx
		.selectFrom('identity.account as a')
		.leftJoin('directory.membership as m', (join) =>
			join.onRef('m.account_id', '=', 'a.id').on('m.is_default', '=', true).on('m.state', 'in', CURRENT)
		)
		.leftJoin('directory.school as s', 's.id', 'm.school_id')
		.leftJoin('directory.profile as p', 'p.account_id', 'a.id')
		.select(['a.id', 'a.kind', 'a.first_name as firstName', 'a.last_name as lastName', 'a.profession', 'a.locale'])
		.select(['s.id as schoolId', 's.name as schoolName', 's.city', 's.region', 'p.photo_key'])
		.select((e) => [
			e.fn.coalesce('s.country', 'a.country').as('country'),
			sql<string>`coalesce(p.visibility ->> 'photo', 'members')`.as('photo_seen_by'),
			sql<boolean>`(m.state = 'validated' and a.standing = 'validated' and a.closed_at is null and a.suspended_at is null) is true`.as(
				'validated'
			),
			sql<boolean>`(m.state = 'validated' and a.standing = 'validated' and a.closed_at is null and a.suspended_at is null and p.available) is true`.as(
				'available'
			)
		]);

/** People by id, for lists of every kind; ids that are nobody's are left out. */
export async function personCards(tx: Reader, ids: readonly string[]): Promise<Map<string, PersonCard>> {
	if (ids.length === 0) return new Map();
	const rows = await persons(tx)
		.where('a.id', 'in', [...new Set(ids)])
		.execute();
	return new Map(
		rows.map(({ photo_key, photo_seen_by, ...row }) => {
			const seen = photo_seen_by === 'public' || photo_seen_by === 'members';
			const card = { ...row, photoKey: seen ? photo_key : null, photoPublic: photo_seen_by === 'public' };
			return [row.id, card as PersonCard];
		})
	);
}

export async function personCard(tx: Reader, id: string): Promise<PersonCard | undefined> {
	return (await personCards(tx, [id])).get(id);
}

/** Schools by id; a school that was merged into another appears as that other one, under the id asked for. */
export async function schoolCards(tx: Reader, ids: readonly string[]): Promise<Map<string, SchoolCard>> {
	if (ids.length === 0) return new Map();
	const rows = await tx
		.selectFrom('directory.school as asked')
		.innerJoin('directory.school as s', (join) => join.on(sql<boolean>`s.id = coalesce(asked.merged_into, asked.id)`))
		.select(['s.id', 's.name', 's.street', 's.city', 's.region', 's.country', 's.levels', 's.lat', 's.lon', 's.status'])
		.select('asked.id as asked_id')
		.where('asked.id', 'in', [...new Set(ids)])
		.execute();
	return new Map(
		rows.map(({ asked_id, ...row }) => [asked_id, { ...row, levels: row.levels as Level[], status: row.status as SchoolStatus }])
	);
}

export async function schoolCard(tx: Reader, id: string): Promise<SchoolCard | undefined> {
	return (await schoolCards(tx, [id])).get(id);
}
