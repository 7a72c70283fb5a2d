import { takeToken } from '#identity';
import { ok, refuse } from '#platform/result';
import { anyone, useCase } from '#platform/usecase';
import { StopMailsForm } from '../messaging.form.ts';
import { setMailChoice } from '../notification.sql.ts';

/** One click in a mail, without signing in, stops mails of its kind (RFC 8058). */
export const stopMails = useCase('messaging.stop-mails', anyone, StopMailsForm, async (ctx, { token }) => {
	const used = await takeToken(ctx.tx, 'unsubscribe', token);
	const kind = used?.payload.kind;
	if (!used?.accountId || typeof kind !== 'string') return refuse('link-used-up');
	await setMailChoice(ctx.tx, used.accountId, kind, 'never');
	ctx.note(used.accountId, { kind });
	return ok({ kind });
});
