import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { areContacts, endContact as end } from '../contact.sql.ts';
import { PersonForm } from '../messaging.form.ts';

/** Ends a contact quietly; conversations stay readable. */
export const endContact = useCase('messaging.end-contact', person, PersonForm, async (ctx, { personId }) => {
	if (!(await areContacts(ctx.tx, ctx.actor.id, personId))) return refuse('no-such-contact');
	await end(ctx.tx, ctx.actor.id, personId);
	ctx.note(personId);
	return ok(undefined);
});
