import { ok, refuse } from '#platform/result';
import { eTwinner, useCase } from '#platform/usecase';
import { stateAfter } from '../contact.ts';
import { lockRequest, makeContacts, setRequestState } from '../contact.sql.ts';
import { AnswerRequestForm } from '../messaging.form.ts';
import { notify } from '../notify.step.ts';
import { writeAs } from '../write-to.step.ts';

/** Accepts (and opens a conversation with the request's words), declines, or quietly ignores a contact request. */
export const answerRequest = useCase('messaging.answer-request', eTwinner, AnswerRequestForm, async (ctx, { requestId, answer }) => {
	const request = await lockRequest(ctx.tx, requestId);
	if (!request || request.to_id !== ctx.actor.id) return refuse('no-such-request');
	if (request.state !== 'pending') return refuse('already-answered');
	await setRequestState(ctx.tx, requestId, stateAfter[answer], ctx.now);
	ctx.note(requestId, { answer });
	await ctx.emit('messaging.request-answered', { requestId, accountId: ctx.actor.id });
	const none: { conversationId?: string } = {};
	if (answer === 'ignore') return ok(none);
	const name = `${ctx.actor.firstName} ${ctx.actor.lastName}`;
	if (answer === 'decline') {
		await notify(ctx, { to: request.from_id, kind: 'messaging.contact-declined', params: { name }, href: '/contacts' });
		return ok(none);
	}
	await makeContacts(ctx.tx, request.from_id, request.to_id, ctx.now);
	const conversationId = await writeAs(ctx, request.from_id, request.to_id, request.message, request.at);
	await notify(ctx, { to: request.from_id, kind: 'messaging.contact-accepted', params: { name }, href: `/messages/${conversationId}` });
	const opened: { conversationId?: string } = { conversationId };
	return ok(opened);
});
