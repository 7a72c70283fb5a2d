import * as v from 'valibot';
import { rightsChannel } from '#platform/live';
import { ok } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { endSessions } from '../session.sql.ts';

/** Ends this session; the old token is dead at once (quality S6). */
export const signOut = useCase('identity.sign-out', signedIn, v.object({}), async (ctx) => {
	await endSessions(ctx.tx, ctx.actor.id, { only: ctx.actor.sessionId });
	await ctx.tell(rightsChannel(ctx.actor.id), 'signed-out');
	ctx.note(ctx.actor.id);
	return ok(undefined);
});
