import * as v from 'valibot';
import { addressKey, tooOften } from '#platform/limits';
import { countAttempt, giveBack, hashOf, issueToken } from '#identity';
import { ok, refuse } from '#platform/result';
import { anyone, useCase, uncounted } from '#platform/usecase';
import { CodeSignInForm } from '../pupil.form.ts';
import { typedCode } from '../pupil.ts';
import { pupilByCode } from '../pupil.sql.ts';

/** A pupil types the user name and code of the card; the answer opens nothing but the page where they choose their own password. */
export const enterWithCode = useCase(
	'twinspace.enter-with-code',
	uncounted(anyone),
	v.object({ ...CodeSignInForm.entries, address: v.string() }),
	async (ctx, { name, code, address }) => {
		const [from, who] = [addressKey(address), name.toLowerCase()];
		const wait = Math.max(
			await countAttempt('sign-in-account', `${who} ${from}`),
			await countAttempt('sign-in-name', who),
			await countAttempt('sign-in-address', from)
		);
		if (wait > 0) return tooOften(wait);
		const pupil = await pupilByCode(ctx.tx, who, hashOf(typedCode(code)), ctx.now);
		if (!pupil) return refuse('wrong-code');
		await giveBack('sign-in-account', `${who} ${from}`);
		await giveBack('sign-in-name', who);
		await giveBack('sign-in-address', from);
		ctx.note(pupil.id);
		return ok({ token: await issueToken(ctx.tx, 'pupil-chooses', { accountId: pupil.id }) });
	}
);
