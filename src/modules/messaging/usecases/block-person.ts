import { personCard } from '#directory';
import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { endContact, openRequest, setBlock, setRequestState } from '../contact.sql.ts';
import { BlockForm } from '../messaging.form.ts';

/** Blocks or unblocks: no requests, no messages, no invitations between the two. The other one is not told. */
export const blockPerson = useCase('messaging.block', person, BlockForm, async (ctx, { personId, on }) => {
	if (personId === ctx.actor.id || !(await personCard(ctx.tx, personId))) return refuse('no-such-person');
	await setBlock(ctx.tx, ctx.actor.id, personId, on === 'on');
	if (on === 'on') {
		await endContact(ctx.tx, ctx.actor.id, personId);
		const open = await openRequest(ctx.tx, ctx.actor.id, personId);
		if (open) await setRequestState(ctx.tx, open.id, open.to_id === ctx.actor.id ? 'ignored' : 'withdrawn', ctx.now);
	}
	ctx.note(personId, { on });
	return ok(undefined);
});
