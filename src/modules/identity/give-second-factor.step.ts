import { refuse } from '#platform/result';
import type { Actor, Ctx } from '#platform/usecase';
import { addressKey, tooOften } from '#platform/limits';
import { accountById, holdsOffice, lockAccount } from './account.sql.ts';
import { isOpen } from './account.ts';
import { clearAttempts, countAttempt } from './count-attempt.step.ts';
import { passwordFits } from './password-hash.ts';
import { endSessions, openSession } from './session.sql.ts';
import { dropTokens, readToken } from './token.sql.ts';

export type From = { address: string; device: string };
type Locked = NonNullable<Awaited<ReturnType<typeof lockAccount>>>;

/**
 * Whose second factor is meant: that of who is signed in, else that of whoever has just given the right password and holds
 * the half-open sign-in's token. Locked, so that a code counts once.
 */
export async function lockBearer(ctx: Ctx, token: string | undefined): Promise<Locked | undefined> {
	const id = ctx.actor?.id ?? (token ? (await readToken(ctx.tx, 'second-factor', token))?.accountId : undefined);
	const account = id ? await lockAccount(ctx.tx, id) : undefined;
	return account && isOpen(account, ctx.now) ? account : undefined;
}

/** Opens the session that knows of the second factor, under a new token; the half-open one, or the one before, is dead (quality S6). */
export async function openFullSession(ctx: Ctx, accountId: string, { address, device }: From): Promise<string> {
	await dropTokens(ctx.tx, accountId, ['second-factor']);
	if (ctx.actor) await endSessions(ctx.tx, accountId, { only: ctx.actor.sessionId });
	const office = await holdsOffice(ctx.tx, accountId);
	return openSession(ctx.tx, accountId, { device, address: addressKey(address), office, secondFactor: true });
}

/** Asks for the present password before something that a borrowed screen must not do. Refuses 'wrong-password' or 'too-often'. */
export async function refusedPassword(ctx: Ctx<Actor>, password: string) {
	const wait = await countAttempt('password-account', ctx.actor.id);
	if (wait > 0) return tooOften(wait);
	const account = await accountById(ctx.tx, ctx.actor.id);
	if (!(await passwordFits(account?.password_hash, password))) return refuse('wrong-password');
	await clearAttempts('password-account', ctx.actor.id);
	return undefined;
}
