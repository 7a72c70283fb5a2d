import type { MergePart, Pair } from '#identity';
import { sql, type Tx } from '#platform/db';
import { makeDefault } from './membership.sql.ts';
import { currentStates } from './membership.ts';
import { eraseProfile } from './profile.sql.ts';

/** Memberships of one school become one, the better one; the default of the account that stays stays it. */
async function uniteMemberships(tx: Tx, { from, into }: Pair, now: Date): Promise<void> {
	const kept = await tx
		.selectFrom('directory.membership')
		.select('school_id')
		.where('account_id', '=', into)
		.where('is_default', '=', true)
		.where('state', 'in', currentStates)
		.executeTakeFirst();
	const double = await sql<{ id: string }>`
		with both_accounts as (
			select m.id, row_number() over (
				partition by m.school_id
				order by array_position(array['suspended', 'validated', 'pending', 'unconfirmed'], m.state), m.account_id = ${into} desc, m.requested_at
			) as place
			from directory.membership m where m.account_id in (${from}, ${into}) and m.state in (${sql.join([...currentStates])})
		)
		update directory.membership m set state = 'ended', ended_at = ${now}, is_default = false
		from both_accounts b where b.id = m.id and b.place > 1 returning m.id`.execute(tx);
	const gone = double.rows.map((row) => row.id);
	if (gone.length > 0) await tx.updateTable('directory.membership').set({ replaces: null }).where('replaces', 'in', gone).execute();
	if (kept) await makeDefault(tx, from, null);
	await tx.updateTable('directory.membership').set({ account_id: into }).where('account_id', '=', from).execute();
	if (!kept) return;
	const stays = await tx
		.selectFrom('directory.membership')
		.select('id')
		.where('account_id', '=', into)
		.where('school_id', '=', kept.school_id)
		.where('state', 'in', currentStates)
		.executeTakeFirst();
	if (stays) await makeDefault(tx, into, stays.id);
}

/**
 * Schools, evidence and profile. The account that stays keeps its profile as its owner wrote it, with what they show to whom; only
 * where it has none it gets the other's. Nobody vouches for themself: such evidence falls.
 */
export const directoryMerge: MergePart = {
	handedOn: [
		'directory.country_rule.changed_by',
		'directory.distinct_pair.decided_by',
		'directory.evidence.colleague_id',
		'directory.expected_person.added_by',
		'directory.membership.decided_by',
		'directory.school.entered_by'
	],
	united: ['directory.membership.account_id', 'directory.profile.account_id', 'directory.school_administrator.account_id'],
	async unite({ tx, now, enqueue }, pair) {
		const { from, into } = pair;
		await uniteMemberships(tx, pair, now);
		await sql`delete from directory.evidence e using directory.membership m
			where m.id = e.membership_id and m.account_id = ${into} and e.colleague_id in (${from}, ${into})`.execute(tx);
		await sql`insert into directory.school_administrator (school_id, account_id, since)
			select school_id, ${into}, since from directory.school_administrator where account_id = ${from} on conflict do nothing`.execute(tx);
		await tx.deleteFrom('directory.school_administrator').where('account_id', '=', from).execute();
		await sql`update directory.profile set account_id = ${into} where account_id = ${from}
			and not exists (select from directory.profile where account_id = ${into})`.execute(tx);
		const photo = await eraseProfile(tx, from);
		if (photo) await enqueue('directory.remove-file', { key: photo });
		await tx
			.deleteFrom('directory.distinct_pair')
			.where('kind', '=', 'person')
			.where((e) => e.or([e('a_id', '=', from), e('b_id', '=', from)]))
			.execute();
	}
};
