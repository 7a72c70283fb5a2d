import { knownTimeZone } from '#platform/i18n';
import { ok, refuse } from '#platform/result';
import { grownUp, useCase } from '#platform/usecase';
import { ReadingForm } from '../account.form.ts';
import { updateAccount } from '../account.sql.ts';

/** Keeps the language and the time zone in which somebody reads pages and mails. */
export const changeReading = useCase('identity.change-reading', grownUp, ReadingForm, async (ctx, { locale, timeZone }) => {
	const known = knownTimeZone(timeZone);
	if (!known) return refuse('unknown-time-zone');
	await updateAccount(ctx.tx, ctx.actor.id, { locale, time_zone: known });
	ctx.note(ctx.actor.id);
	return ok(undefined);
});
