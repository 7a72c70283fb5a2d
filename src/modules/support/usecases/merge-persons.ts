import { directoryMerge, refreshStanding } from '#directory';
import { handOn, identityMerge, lockAccounts, type MergePart } from '#identity';
import { messagingMerge, notify } from '#messaging';
import { partnersMerge } from '#partners';
import { rightsChannel } from '#platform/live';
import { ok, refuse } from '#platform/result';
import { desk, useCase } from '#platform/usecase';
import { foundedTogether, projectsMerge } from '#projects';
import { twinspaceMerge } from '#twinspace';
import { mayMergePersons } from '../duplicate.ts';
import { MergePersonsForm } from '../duplicate.form.ts';
import { mergeSideOf } from '../find-merge-side.step.ts';
import { supportMerge } from '../merge-person.sql.ts';
import { mailMerged } from '../support.mails.ts';

/** Every module's part, from the ground up; the account itself closes last. */
export const mergeParts: readonly MergePart[] = [
	directoryMerge,
	messagingMerge,
	partnersMerge,
	projectsMerge,
	twinspaceMerge,
	supportMerge,
	identityMerge
];

// messages: support.notification.accounts-merged
/**
 * Two accounts are one person's (domain §4): all that the other has goes to the one that stays, in one transaction; the other closes,
 * the sessions of both end, and the person is told at both addresses. There is no way back.
 */
export const mergePersons = useCase('support.merge-persons', desk, MergePersonsForm, async (ctx, { one, other, into, reason }) => {
	const from = into === one ? other : one;
	if (into !== one && into !== other) return refuse('no-such-account');
	const accounts = await lockAccounts(ctx.tx, [from, into]);
	const [gone, stays] = [accounts.get(from), accounts.get(into)];
	if (!gone || !stays) return refuse(from === into ? 'same-account' : 'no-such-account');
	const sides = [await mergeSideOf(ctx.tx, ctx.actor, gone), await mergeSideOf(ctx.tx, ctx.actor, stays)] as const;
	const may = mayMergePersons(ctx.actor.id, ...sides, await foundedTogether(ctx.tx, from, into));
	if (!may.ok) return may;

	for (const part of mergeParts) {
		await part.unite(ctx, { from, into });
		await handOn(ctx.tx, part.handedOn, { from, into });
	}
	await refreshStanding(ctx, into);
	for (const id of [from, into]) await ctx.tell(rightsChannel(id), 'sessions-ended');
	await mailMerged(ctx.tx, gone, stays, reason);
	await notify(ctx, { to: into, kind: 'support.accounts-merged', params: {}, href: '/account' });
	ctx.note(into, { decision: 'merged', from, reason });
	return ok({ into });
});
