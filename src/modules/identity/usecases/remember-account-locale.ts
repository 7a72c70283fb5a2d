import { ok } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { LocaleForm } from '../account.form.ts';
import { updateAccount } from '../account.sql.ts';

/** Keeps the language that a person or pupil chose, for every device and for mails. */
export const rememberAccountLocale = useCase('identity.remember-account-locale', signedIn, LocaleForm, async (ctx, { locale }) => {
	await updateAccount(ctx.tx, ctx.actor.id, { locale });
	ctx.note(ctx.actor.id);
	return ok(undefined);
});
