import { accountByEmail } from '#identity';
import { ok } from '#platform/result';
import { person, useCase, atMost } from '#platform/usecase';
import { beginToAsk } from '../ask-by-mail.step.ts';
import { mailColleague } from '../directory.mails.ts';
import { addEvidence } from '../evidence.sql.ts';
import { currentMembership } from '../membership.sql.ts';
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
		const asked = await beginToAsk(ctx, 'colleague', membershipId, email);
		if (!asked.ok) return asked;
		const { membership, open } = asked.value;
		if (!open) await addEvidence(ctx.tx, { membershipId, kind: 'colleague', state: 'requested', askedAddress: email, now: ctx.now });
		const colleague = await accountByEmail(ctx.tx, email);
		const theirs = colleague && (await currentMembership(ctx.tx, colleague.id, membership.schoolId));
		if (theirs?.state === 'validated') await mailColleague(ctx.tx, theirs, membership);
		ctx.note(membershipId);
		return ok(undefined);
	}
);
