import type { Db } from '#platform/db';

/** Secrets that were written before they were sealed, at most `limit` of them. */
export async function openSecrets(tx: Db, limit: number): Promise<{ id: string; secret: string }[]> {
	const rows = await tx
		.selectFrom('identity.account')
		.select(['id', 'totp_secret'])
		.where('totp_secret', 'is not', null)
		.where('totp_secret', 'not like', 's1:%')
		.limit(limit)
		.execute();
	return rows.map(({ id, totp_secret }) => ({ id, secret: totp_secret ?? '' }));
}

/** Puts the sealed secret where the open one still stands: not over one that was made meanwhile. */
export async function replaceSecret(tx: Db, id: string, open: string, sealed: string): Promise<void> {
	await tx.updateTable('identity.account').set({ totp_secret: sealed }).where('id', '=', id).where('totp_secret', '=', open).execute();
}

/** Is there a sealed secret that does not begin with `exceptMark`? */
export async function anySealed(tx: Db, exceptMark: string): Promise<boolean> {
	const sealed = tx.selectFrom('identity.account').select('id').where('totp_secret', 'like', 's1:%');
	const others = exceptMark ? sealed.where('totp_secret', 'not like', `${exceptMark}%`) : sealed;
	return (await others.limit(1).executeTakeFirst()) !== undefined;
}
