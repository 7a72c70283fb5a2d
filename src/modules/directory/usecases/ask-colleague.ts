import { accountByEmail, countAttempt } from '#identity';
import { tooOften } from '#platform/limits';
import { ok, refuse } from '#platform/result';
import { person, useCase, atMost } from '#platform/usecase';
import { mailColleague } from '../directory.mails.ts';
import { MOST_ASKED_A_DAY } from '../evidence.ts';
import { addEvidence, askedToday, evidenceOf } from '../evidence.sql.ts';
import { currentMembership, lockMembership } from '../membership.sql.ts';
import { AskByMailForm } from '../validation.form.ts';

/**
 * Asks a colleague who is an eTwinner of the same school already. Whether there is one with that address is not told: the answer
 * is the same, only the mail goes out or does not (quality S3).
 */
export const askColleague = useCase(
	'directory.ask-colleague',
	atMost(person, 'invitations'),
	AskByMailForm,
	async (ctx, { membershipId, email }) => {
		const membership = await lockMembership(ctx.tx, membershipId);
		if (membership?.accountId !== ctx.actor.id) return refuse('no-such-membership');
		if (membership.state !== 'pending') return refuse('not-waiting');
		if (email === membership.email.toLowerCase()) return refuse('own-address');
		if ((await askedToday(ctx.tx, membershipId, ctx.now)) >= MOST_ASKED_A_DAY) return refuse('asked-enough');
		const wait = await countAttempt('mail-to-address', email);
		if (wait > 0) return tooOften(wait);

		const open = (await evidenceOf(ctx.tx, membershipId)).find(
			(one) => one.kind === 'colleague' && one.state === 'requested' && one.askedAddress === email
		);
		if (!open) await addEvidence(ctx.tx, { membershipId, kind: 'colleague', state: 'requested', askedAddress: email, now: ctx.now });
		const colleague = await accountByEmail(ctx.tx, email);
		const theirs = colleague && (await currentMembership(ctx.tx, colleague.id, membership.schoolId));
		if (theirs?.state === 'validated') await mailColleague(ctx.tx, theirs, membership);
		ctx.note(membershipId);
		return ok(undefined);
	}
);
