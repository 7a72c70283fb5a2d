import { accountRow, type AccountRow, hashOnce } from './account.seed.ts';
import { type CastMember, DEMO_PASSWORD } from './seed/cast.ts';

/** The account row of a member of the cast; `over` says what the world adds (times, standing). */
export async function castAccount(member: CastMember, over: Partial<AccountRow>): Promise<AccountRow> {
	const kind = member.role === 'pupil' || member.role === 'guest' ? member.role : 'person';
	return accountRow({
		kind,
		email: member.email ?? null,
		username: member.username ?? null,
		first_name: member.first,
		last_name: member.last,
		country: member.country,
		locale: member.locale,
		time_zone: member.timeZone,
		password_hash: await hashOnce(DEMO_PASSWORD),
		...over
	});
}
