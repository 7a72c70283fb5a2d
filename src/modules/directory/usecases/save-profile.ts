import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { personMay } from '../membership.ts';
import { ProfileForm, profileGiven } from '../profile.form.ts';
import { saveProfileRow } from '../profile.sql.ts';

/** A person describes themself, and decides who sees what. */
export const saveProfile = useCase('directory.save-profile', person, ProfileForm, async (ctx, form) => {
	if (!personMay(ctx.actor.standing, 'complete-profile')) return refuse('suspended');
	await saveProfileRow(ctx.tx, { accountId: ctx.actor.id, ...profileGiven(form) }, ctx.now);
	ctx.note(ctx.actor.id);
	return ok(undefined);
});
