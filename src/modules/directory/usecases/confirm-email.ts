import * as v from 'valibot';
import { confirmEmailToken } from '#identity';
import { ok } from '#platform/result';
import { anyone, useCase } from '#platform/usecase';
import { startWaiting } from '../pending.sql.ts';

/** The link of the confirmation mail: from now on the request is with the office. Refuses 'link-expired'. */
export const confirmEmail = useCase('directory.confirm-email', anyone, v.object({ token: v.string() }), async (ctx, { token }) => {
	const confirmed = await confirmEmailToken(ctx, token);
	if (!confirmed.ok) return confirmed;
	const { accountId } = confirmed.value;
	await startWaiting(ctx, accountId);
	ctx.note(accountId);
	return ok({ accountId });
});
