import type { MergePart } from '#identity';
import { sql } from '#platform/db';

/** What somebody wrote, made and looks after in TwinSpaces; their rights there are the project's. */
export const twinspaceMerge: MergePart = {
	handedOn: [
		'twinspace.guest_invitation.invited_by',
		'twinspace.material.author_id',
		'twinspace.material.deleted_by',
		'twinspace.material.shown_by',
		'twinspace.page.created_by',
		'twinspace.page.deleted_by',
		'twinspace.page.updated_by',
		'twinspace.page_version.author_id',
		'twinspace.participant.added_by',
		'twinspace.post.author_id',
		'twinspace.post.deleted_by',
		'twinspace.pupil.account_id',
		'twinspace.pupil.made_by',
		'twinspace.thread.author_id',
		'twinspace.thread.deleted_by',
		'twinspace.visit.account_id'
	],
	united: ['twinspace.participant.account_id', 'twinspace.thread_read.account_id'],
	async unite({ tx }, { from, into }) {
		await sql`delete from twinspace.participant f using twinspace.participant i
			where f.account_id = ${from} and i.account_id = ${into} and i.project_id = f.project_id`.execute(tx);
		await sql`update twinspace.participant set account_id = ${into} where account_id = ${from}`.execute(tx);
		await sql`insert into twinspace.thread_read (thread_id, account_id, read_at)
			select thread_id, ${into}, read_at from twinspace.thread_read where account_id = ${from}
			on conflict (account_id, thread_id) do update set read_at = greatest(twinspace.thread_read.read_at, excluded.read_at)`.execute(tx);
		await tx.deleteFrom('twinspace.thread_read').where('account_id', '=', from).execute();
		await sql`update twinspace.page set editors = array_append(array_remove(array_remove(editors, ${from}::uuid), ${into}::uuid), ${into}::uuid)
			where editors <> '{}' and editors @> array[${from}::uuid]`.execute(tx);
	}
};
