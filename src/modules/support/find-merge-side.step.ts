import { personCard } from '#directory';
import { holdsOffice, type lockAccounts } from '#identity';
import { servesPlace, type Actor, type Ctx } from '#platform/usecase';
import type { MergeSide } from './duplicate.ts';

type Locked = NonNullable<ReturnType<Awaited<ReturnType<typeof lockAccounts>>['get']>>;

/** What the rule judges of a locked account. */
export async function mergeSideOf(tx: Ctx['tx'], actor: Actor, account: Locked): Promise<MergeSide> {
	const card = await personCard(tx, account.id);
	return {
		id: account.id,
		kind: account.kind,
		closed: account.closed_at !== null,
		suspended: account.suspended_at !== null || account.standing === 'suspended',
		confirmed: account.email_confirmed_at !== null,
		validated: account.standing === 'validated',
		holdsOffice: await holdsOffice(tx, account.id),
		served: Boolean(card?.country && servesPlace(actor, card.country, card.region))
	};
}
