import * as v from 'valibot';
import { hashPassword, isGuessable, wordSecret, openSession, takeToken, updateAccount, accountById, endSessions } from '#identity';
import { ok, refuse } from '#platform/result';
import { anyone, useCase } from '#platform/usecase';
import { ChoosePasswordForm, picturesIn } from '../pupil.form.ts';
import { isEasyPictures, PICTURE_COUNT, pictureSecret } from '../pupil.ts';
import { useUpCode } from '../pupil.sql.ts';

const Choose = v.object({ ...ChoosePasswordForm.entries, address: v.string(), device: v.string() });

/** The child's own secret, words or pictures; with it the card is used up and they are in. */
export const choosePassword = useCase('twinspace.choose-password', anyone, Choose, async (ctx, input) => {
	const written = input.own || input.suggested;
	const words = wordSecret(written);
	const pictures = picturesIn(input);
	if (input.kind === 'pictures' && pictures.length < PICTURE_COUNT) return refuse('pictures-missing');
	if (input.kind === 'pictures' && isEasyPictures(pictures)) return refuse('pictures-easy');
	if (input.kind === 'words' && words.length < 8) return refuse('words-short');
	if (input.kind === 'words' && (isGuessable(words) || isGuessable(written.trim()))) return refuse('words-easy');
	const token = await takeToken(ctx.tx, 'pupil-chooses', input.token);
	const account = token?.accountId ? await accountById(ctx.tx, token.accountId) : undefined;
	if (!account || account.kind !== 'pupil' || account.closed_at || account.suspended_at) return refuse('card-used-up');
	const secret = input.kind === 'pictures' ? pictureSecret(pictures) : words;
	await updateAccount(ctx.tx, account.id, { password_hash: await hashPassword(secret), password_kind: input.kind });
	await useUpCode(ctx.tx, account.id, ctx.now);
	await endSessions(ctx.tx, account.id);
	const session = await openSession(ctx.tx, account.id, { device: input.device, address: input.address, office: false });
	ctx.note(account.id);
	return ok({ session, locale: account.locale });
});
