import { rightsChannel } from '#platform/live';
import { ok, refuse } from '#platform/result';
import { grownUp, useCase } from '#platform/usecase';
import { EndSessionForm } from '../account.form.ts';
import { endSessions } from '../session.sql.ts';

/** Ends one of one's own sessions, on whatever device it is. */
export const endSession = useCase('identity.end-session', grownUp, EndSessionForm, async (ctx, { session }) => {
	const ended = await endSessions(ctx.tx, ctx.actor.id, { only: session });
	if (ended === 0) return refuse('no-such-session');
	await ctx.tell(rightsChannel(ctx.actor.id), 'sessions-ended');
	ctx.note(ctx.actor.id);
	return ok({ own: session === ctx.actor.sessionId });
});
