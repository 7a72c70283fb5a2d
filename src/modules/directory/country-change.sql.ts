import { closeCountry } from '#identity';
import { sql, type Db, type Tx } from '#platform/db';

/** Locks a country that has rules of its own; territories live by their country's. */
export async function lockRuledCountry(tx: Tx, code: string): Promise<string | undefined> {
	const row = await tx
		.selectFrom('directory.country')
		.select('code')
		.where('code', '=', code)
		.whereRef('code', '=', 'nso_country')
		.forUpdate()
		.executeTakeFirst();
	return row?.code;
}
/** The country with the territories under its office. */
export async function withTerritories(tx: Tx, code: string): Promise<string[]> {
	const rows = await tx.selectFrom('directory.country').select('code').where('nso_country', '=', code).execute();
	return rows.map((row) => row.code);
}

/** Adds a dated rule; one that begins on the same day is replaced. The one that began last holds. */
export async function addRule(tx: Tx, country: string, rule: string, value: unknown, from: string, by: string, now: Date): Promise<void> {
	const set = { value: sql<string>`${JSON.stringify(value)}::jsonb`, valid_to: null, changed_by: by, changed_at: now };
	await tx
		.insertInto('directory.country_rule')
		.values({ country, rule, valid_from: from, ...set })
		.onConflict((conflict) => conflict.columns(['country', 'rule', 'valid_from']).doUpdateSet(set))
		.execute();
}
export async function dropFutureDeparture(tx: Tx, country: string, today: string): Promise<void> {
	await tx
		.deleteFrom('directory.country_rule')
		.where('country', '=', country)
		.where('rule', '=', 'scheme')
		.where(sql<boolean>`value = '"left"'`)
		.where('valid_from', '>', today)
		.execute();
	await tx.deleteFrom('directory.departure').where('country', '=', country).where('told_at', 'is', null).execute();
}
export async function saveDeparture(tx: Tx, country: string, leavesOn: string): Promise<void> {
	await tx.insertInto('directory.departure').values({ country, leaves_on: leavesOn }).execute();
}
export const departureOf = (tx: Pick<Tx, 'selectFrom'>, country: string) =>
	tx.selectFrom('directory.departure').selectAll().where('country', '=', country).executeTakeFirst();

/** Countries whose day has come and whose leaving nobody has been told of. */
export async function takeDepartures(tx: Tx, today: string, now: Date): Promise<string[]> {
	const rows = await tx
		.updateTable('directory.departure')
		.set({ told_at: now })
		.where('leaves_on', '<=', today)
		.where('told_at', 'is', null)
		.returning('country')
		.execute();
	return rows.map((row) => row.country);
}

/** All dated rules of a country, the latest first of each rule, with who changed it. */
export const datedRules = (tx: Db, country: string) =>
	tx
		.selectFrom('directory.country_rule')
		.select(['id', 'rule', 'value', 'valid_from', 'valid_to', 'changed_by', 'changed_at'])
		.where('country', '=', country)
		.orderBy('rule')
		.orderBy('valid_from', 'desc')
		.execute();
export const allDepartures = (tx: Db) => tx.selectFrom('directory.departure').selectAll().execute();

/** Countries that had left before the platform knew of them: their people are shut out, and there is nothing to tell. Safe to repeat. */
export async function recordPastDepartures(tx: Tx): Promise<void> {
	const { rows } = await sql<{ country: string; leaves_on: string }>`insert into directory.departure (country, leaves_on, told_at)
		select country, min(valid_from), now() from directory.country_rule
			where rule = 'scheme' and value = '"left"' and valid_from <= current_date group by country
		on conflict do nothing returning country, leaves_on::text`.execute(tx);
	for (const { country, leaves_on } of rows) for (const code of await withTerritories(tx, country)) await closeCountry(tx, code, leaves_on);
}
