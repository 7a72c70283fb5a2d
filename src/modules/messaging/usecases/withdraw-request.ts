import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { WithdrawForm } from '../messaging.form.ts';
import { OPEN_TO_ASKER } from '../contact.ts';
import { lockRequest, setRequestState } from '../contact.sql.ts';

/** Takes a contact request back that is open, or looks so to whoever asked. */
export const withdrawRequest = useCase('messaging.withdraw-request', person, WithdrawForm, async (ctx, { requestId }) => {
	const request = await lockRequest(ctx.tx, requestId);
	if (!request || request.from_id !== ctx.actor.id) return refuse('no-such-request');
	if (!OPEN_TO_ASKER.includes(request.state)) return refuse('already-answered');
	await setRequestState(ctx.tx, requestId, 'withdrawn', ctx.now);
	ctx.note(requestId);
	return ok(undefined);
});
