import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { MadeTeacher } from '#directory/seed';
import { hashOf } from '#identity';
import { type AccountRow, type AccountWish, actorFor, makeAccount } from '#identity/seed';
import type { Db, DB } from '#platform/db';
import { insertMany } from '#platform/demo';
import { makeProject, type MadeProject, type ProjectWish } from '#projects/seed';
import type { Actor } from '#platform/usecase';
import { typedCode } from './pupil.ts';

export type MadeSpace = MadeProject & { space: Insertable<DB['twinspace.space']> };
type SpaceWish = ProjectWish & { made?: MadeProject; space?: Partial<Insertable<DB['twinspace.space']>> };

/** An open TwinSpace: of the project given, or of one made for it. Its id is the project's. */
export async function makeSpace(tx: Db, { made, space: wish, ...project }: SpaceWish = {}): Promise<MadeSpace> {
	const owner = made ?? (await makeProject(tx, project));
	const space = { project_id: owner.id, pupils_open_threads: false, approve_pupil_uploads: true, guests_reply: false, ...wish };
	await insertMany(tx, 'twinspace.space', [space]);
	return { ...owner, space };
}

export type MadePupil = { id: string; account: AccountRow; actor: Actor; code: string };
type PupilWish = {
	role?: 'pupil' | 'pupil_administrator';
	teacher?: MadeTeacher;
	className?: string;
	/** The one-time code on the card; used up where the pupil has a password. */
	code?: string;
	account?: AccountWish;
};

/** A pupil in a space, of the first founder's school unless another teacher is given. */
export async function makePupil(tx: Db, space: MadeSpace, wish: PupilWish = {}): Promise<MadePupil> {
	const teacher = wish.teacher ?? space.founders[0];
	const code = wish.code ?? 'HERN-2345';
	const now = new Date();
	const used = wish.account?.password ? now : null;
	const account = await makeAccount(tx, { kind: 'pupil', country: teacher.school.country, ...wish.account });
	await insertMany(tx, 'twinspace.pupil', [
		{
			account_id: account.id,
			school_id: teacher.school.id,
			class_name: wish.className ?? '7A',
			made_by: teacher.id,
			code_hash: used ? null : hashOf(typedCode(code)),
			code_expires_at: used ? null : new Date(now.getTime() + 14 * 86_400_000),
			code_used_at: used
		}
	]);
	await insertMany(tx, 'twinspace.participant', [participantRow(space, account.id, wish.role ?? 'pupil', teacher)]);
	return { id: account.id, account, actor: actorFor(account), code };
}

/** A guest in a space: invited by e-mail, of no school. */
export async function makeGuest(
	tx: Db,
	space: MadeSpace,
	wish: AccountWish = {}
): Promise<{ id: string; account: AccountRow; actor: Actor }> {
	const account = await makeAccount(tx, { kind: 'guest', country: null, email: `guest.${randomUUID().slice(0, 8)}@mail.example`, ...wish });
	await insertMany(tx, 'twinspace.participant', [participantRow(space, account.id, 'guest', space.founders[0])]);
	return { id: account.id, account, actor: actorFor(account) };
}

const participantRow = (space: MadeSpace, account_id: string, role: string, by: MadeTeacher) => ({
	project_id: space.id,
	account_id,
	role,
	school_id: role === 'guest' ? null : by.school.id,
	added_by: by.id
});
