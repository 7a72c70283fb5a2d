import type { Tx } from '#platform/db';

/** From that day on the country's people cannot sign in, and open sessions find nobody behind them (domain §3). */
export async function closeCountry(tx: Tx, country: string, from: string): Promise<void> {
	await tx
		.insertInto('identity.closed_country')
		.values({ country, closed_from: from })
		.onConflict((conflict) => conflict.column('country').doUpdateSet({ closed_from: from }))
		.execute();
}

/** It stays after all. */
export async function keepCountryOpen(tx: Tx, country: string): Promise<void> {
	await tx.deleteFrom('identity.closed_country').where('country', '=', country).execute();
}
