import { personCard } from '#directory';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase, atMost } from '#platform/usecase';
import { mayRequest } from '../contact.ts';
import { areContacts, insertRequest, isBlocked, openRequest } from '../contact.sql.ts';
import { RequestContactForm } from '../messaging.form.ts';
import { notify } from '../notify.step.ts';
import { sameText } from '../same-text.step.ts';

/** Asks another eTwinner to become contacts, with a message. */
export const requestContact = useCase(
	'messaging.request-contact',
	atMost(eTwinner, 'contact-requests'),
	RequestContactForm,
	async (ctx, { personId, message }) => {
		const { tx, actor, now } = ctx;
		const from = await personCard(tx, actor.id);
		const to = await personCard(tx, personId);
		if (!from) return refuse('not-validated');
		const between = {
			contacts: await areContacts(tx, actor.id, personId),
			blocked: await isBlocked(tx, actor.id, personId),
			open: (await openRequest(tx, actor.id, personId)) !== undefined
		};
		const may = mayRequest(from, to, between, await sameText(ctx, message));
		if (!may.ok) return may;
		const requestId = await insertRequest(tx, actor.id, personId, message, now);
		if (!requestId) return refuse('already-asked');
		await notify(ctx, {
			to: personId,
			kind: 'messaging.contact-requested',
			params: { name: `${actor.firstName} ${actor.lastName}` },
			href: '/contacts'
		});
		await ctx.emit('messaging.contact-requested', { requestId });
		ctx.note(requestId);
		return ok({ requestId });
	}
);
