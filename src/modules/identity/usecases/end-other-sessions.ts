import * as v from 'valibot';
import { rightsChannel } from '#platform/live';
import { ok } from '#platform/result';
import { grownUp, useCase } from '#platform/usecase';
import { endSessions } from '../session.sql.ts';
import { dropTokens } from '../token.sql.ts';

/** Ends all one's sessions but this one. */
export const endOtherSessions = useCase('identity.end-other-sessions', grownUp, v.object({}), async (ctx) => {
	const ended = await endSessions(ctx.tx, ctx.actor.id, { except: ctx.actor.sessionId });
	await dropTokens(ctx.tx, ctx.actor.id, ['second-factor']);
	await ctx.tell(rightsChannel(ctx.actor.id), 'sessions-ended');
	ctx.note(ctx.actor.id);
	return ok({ ended });
});
