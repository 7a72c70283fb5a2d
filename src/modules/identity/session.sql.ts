import { hash, randomBytes } from 'node:crypto';
import { lookUp, pool, sql, type Tx } from '#platform/db';
import type { Actor } from '#platform/usecase';
import { actorOf, SEEN_EVERY_MS, SESSION_HOURS, type SessionRow } from './session.ts';

export const hashOf = (token: string): Buffer => hash('sha256', token, 'buffer');
/** 256 random bits; only the hash goes to the database. */
export const newToken = (): string => randomBytes(32).toString('base64url');

const LOOK_UP = {
	name: 'session-actor',
	text: `select s.id as session_id, s.second_factor_at, s.last_seen_at, a.id, a.kind, a.first_name, a.last_name, a.standing, a.country, a.locale, a.time_zone,
		(select json_agg(json_build_object('role', o.role, 'country', o.country, 'regions', o.regions))
			from identity.officer o where o.account_id = a.id and o.ended_at is null) as offices
	from identity.session s join identity.account a on a.id = s.account_id
	where s.token_hash = $1 and s.expires_at > now() and a.closed_at is null and a.suspended_at is null
		and (a.expires_at is null or a.expires_at > now())
		and not exists (select 1 from identity.closed_country c where c.country = a.country and c.closed_from <= current_date and a.kind = 'person')`
};

/** The actor behind a session token, or null. One prepared statement: this runs with every request. */
export async function actorBySession(token: string): Promise<Actor | null> {
	if (token.length < 20 || token.length > 100) return null;
	const hash = hashOf(token);
	const [row] = await lookUp<SessionRow>(LOOK_UP, [hash]);
	if (!row) return null;
	if (Date.now() - row.last_seen_at.getTime() > SEEN_EVERY_MS) await markSeen(hash, row);
	return actorOf(row);
}

async function markSeen(hash: Buffer, row: SessionRow): Promise<void> {
	const hours = row.offices ? SESSION_HOURS.office : SESSION_HOURS.ordinary;
	await pool().query(
		'update identity.session set last_seen_at = now(), expires_at = now() + make_interval(hours => $2) where token_hash = $1',
		[hash, hours]
	);
	await pool().query('update identity.account set last_active_at = now() where id = $1', [row.id]);
}

/** Opens a session and returns its token, which nothing else ever sees again. `device` is a short description for the list of sessions. */
export async function openSession(
	tx: Tx,
	accountId: string,
	where: { device: string; address: string; office: boolean; secondFactor?: boolean }
): Promise<string> {
	const token = newToken();
	const hours = where.office ? SESSION_HOURS.office : SESSION_HOURS.ordinary;
	await tx
		.insertInto('identity.session')
		.values({
			token_hash: hashOf(token),
			account_id: accountId,
			device: where.device.slice(0, 120),
			address: where.address,
			expires_at: sql<Date>`now() + make_interval(hours => ${hours})`,
			second_factor_at: where.secondFactor ? sql<Date>`now()` : null
		})
		.execute();
	await tx
		.updateTable('identity.account')
		.set({ last_active_at: sql`now()` })
		.where('id', '=', accountId)
		.execute();
	return token;
}

/** Ends sessions of an account: one by its id, or all but `except`. */
export async function endSessions(tx: Tx, accountId: string, which: { only?: string; except?: string } = {}): Promise<number> {
	let query = tx.deleteFrom('identity.session').where('account_id', '=', accountId);
	if (which.only) query = query.where('id', '=', which.only);
	if (which.except) query = query.where('id', '<>', which.except);
	return Number((await query.executeTakeFirst()).numDeletedRows);
}

export const sessionsOf = (tx: Pick<Tx, 'selectFrom'>, accountId: string) =>
	tx
		.selectFrom('identity.session')
		.select(['id', 'created_at', 'last_seen_at', 'device', 'address', 'second_factor_at'])
		.where('account_id', '=', accountId)
		.where('expires_at', '>', sql<Date>`now()`)
		.orderBy('last_seen_at', 'desc')
		.execute();

/** Removes sessions that ran out. Returns how many. */
export async function forgetOldSessions(tx: Tx): Promise<number> {
	const gone = await tx
		.deleteFrom('identity.session')
		.where('expires_at', '<', sql<Date>`now()`)
		.executeTakeFirst();
	return Number(gone.numDeletedRows);
}
