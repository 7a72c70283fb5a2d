import { ok } from '#platform/result';
import { grownUp, useCase } from '#platform/usecase';
import { ChangeNameForm } from '../account.form.ts';
import { updateAccount } from '../account.sql.ts';

/** Changes one's own name. The audit log keeps that it happened, so that an office can ask about it. */
export const changeName = useCase('identity.change-name', grownUp, ChangeNameForm, async (ctx, { firstName, lastName }) => {
	await updateAccount(ctx.tx, ctx.actor.id, { first_name: firstName, last_name: lastName });
	ctx.note(ctx.actor.id);
	return ok(undefined);
});
