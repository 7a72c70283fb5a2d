import { issueToken } from '#identity';
import { ok } from '#platform/result';
import { person, useCase, atMost } from '#platform/usecase';
import { beginToAsk } from '../ask-by-mail.step.ts';
import { mailHead } from '../directory.mails.ts';
import { addEvidence } from '../evidence.sql.ts';
import { countryOn } from '../queries/countries.ts';
import { AskByMailForm } from '../validation.form.ts';

/** The head teacher gets a one-time link, and needs no account. The officer sees the address that was given. */
export const askHead = useCase('directory.ask-head', atMost(person, 'invitations'), AskByMailForm, async (ctx, { membershipId, email }) => {
	const asked = await beginToAsk(ctx, 'head', membershipId, email);
	if (!asked.ok) return asked;
	const { membership, open } = asked.value;
	const evidenceId =
		open?.id ?? (await addEvidence(ctx.tx, { membershipId, kind: 'head', state: 'requested', askedAddress: email, now: ctx.now }));
	const token = await issueToken(ctx.tx, 'head-confirms', { payload: { evidenceId } });
	const spoken = (await countryOn(ctx.tx, membership.country, ctx.now))?.languages[0];
	await mailHead(ctx.tx, { email, locale: spoken ?? membership.locale }, membership, token);
	ctx.note(membershipId);
	return ok(undefined);
});
