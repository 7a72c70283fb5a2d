import { setStanding } from '#identity';
import { rightsChannel } from '#platform/live';
import type { Ctx } from '#platform/usecase';
import { makeDefault } from './membership.sql.ts';
import { isCurrent, nextDefault, standingOf, type MembershipFacts } from './membership.ts';

/**
 * Brings a person's standing in line with their memberships, after every change of one: chooses a default where none is left,
 * copies the result onto the account, and tells open pages and streams, which then ask for their rights again (quality A4).
 */
export async function refreshStanding(ctx: Pick<Ctx, 'tx' | 'tell'>, accountId: string): Promise<void> {
	const read = async (): Promise<MembershipFacts[]> => {
		const rows = await ctx.tx
			.selectFrom('directory.membership as m')
			.innerJoin('directory.school as s', 's.id', 'm.school_id')
			.select(['m.id', 'm.state', 'm.is_default as isDefault', 'm.requested_at as requestedAt', 's.country'])
			.where('m.account_id', '=', accountId)
			.execute();
		return rows as MembershipFacts[];
	};
	let memberships = await read();
	if (!memberships.some((one) => one.isDefault && isCurrent(one.state))) {
		const next = nextDefault(memberships);
		if (next) {
			await makeDefault(ctx.tx, accountId, next.id);
			memberships = await read();
		}
	}
	const { standing, country } = standingOf(memberships);
	await setStanding(ctx.tx, accountId, standing, country);
	await ctx.tell(rightsChannel(accountId), 'standing');
}
