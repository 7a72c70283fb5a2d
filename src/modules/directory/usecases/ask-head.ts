import { countAttempt, issueToken } from '#identity';
import { tooOften } from '#platform/limits';
import { ok, refuse } from '#platform/result';
import { person, useCase, atMost } from '#platform/usecase';
import { mailHead } from '../directory.mails.ts';
import { MOST_ASKED_A_DAY } from '../evidence.ts';
import { addEvidence, askedToday, evidenceOf } from '../evidence.sql.ts';
import { lockMembership } from '../membership.sql.ts';
import { countryOn } from '../queries/countries.ts';
import { AskByMailForm } from '../validation.form.ts';

/** The head teacher gets a one-time link, and needs no account. The officer sees the address that was given. */
export const askHead = useCase('directory.ask-head', atMost(person, 'invitations'), AskByMailForm, async (ctx, { membershipId, email }) => {
	const membership = await lockMembership(ctx.tx, membershipId);
	if (membership?.accountId !== ctx.actor.id) return refuse('no-such-membership');
	if (membership.state !== 'pending') return refuse('not-waiting');
	if (email === membership.email.toLowerCase()) return refuse('own-address');
	if ((await askedToday(ctx.tx, membershipId, ctx.now)) >= MOST_ASKED_A_DAY) return refuse('asked-enough');
	const wait = await countAttempt('mail-to-address', email);
	if (wait > 0) return tooOften(wait);

	const open = (await evidenceOf(ctx.tx, membershipId)).find(
		(one) => one.kind === 'head' && one.state === 'requested' && one.askedAddress === email
	);
	const evidenceId =
		open?.id ?? (await addEvidence(ctx.tx, { membershipId, kind: 'head', state: 'requested', askedAddress: email, now: ctx.now }));
	const token = await issueToken(ctx.tx, 'head-confirms', { payload: { evidenceId } });
	const spoken = (await countryOn(ctx.tx, membership.country, ctx.now))?.languages[0];
	await mailHead(ctx.tx, { email, locale: spoken ?? membership.locale }, membership, token);
	ctx.note(membershipId);
	return ok(undefined);
});
