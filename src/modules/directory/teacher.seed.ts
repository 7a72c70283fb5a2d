import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import { type AccountRow, type AccountWish, actorFor, makeAccount } from '#identity/seed';
import type { Db, DB } from '#platform/db';
import { insertMany } from '#platform/demo';
import type { Actor } from '#platform/usecase';
import { makeSchool, type SchoolRow } from './school.seed.ts';

export type MembershipState = 'unconfirmed' | 'pending' | 'validated' | 'rejected' | 'ended' | 'suspended';
export type MembershipRow = Insertable<DB['directory.membership']> & { id: string; state: MembershipState; requested_at: Date };
export type ProfileRow = Insertable<DB['directory.profile']>;
export type EvidenceRow = Insertable<DB['directory.evidence']>;

/** All columns, so that rows of every state go into one insert. Pending since a day, decided after one. */
export function membershipRow(wish: Partial<MembershipRow> & { account_id: string; school_id: string }, now = new Date()): MembershipRow {
	const state = wish.state ?? 'validated';
	const requested = wish.requested_at ?? new Date(now.getTime() - 86_400_000 * (state === 'pending' ? 1 : 60));
	const decided = state === 'unconfirmed' || state === 'pending' ? null : new Date(requested.getTime() + 86_400_000);
	return {
		id: randomUUID(),
		state,
		is_default: state !== 'ended' && state !== 'rejected',
		requested_at: requested,
		pending_since: state === 'unconfirmed' ? null : requested,
		escalated_at: null,
		question: null,
		asked_at: null,
		answer: null,
		answered_at: null,
		decided_at: decided,
		decided_by: null,
		reason: null,
		ended_at: state === 'ended' ? decided : null,
		...wish
	};
}

/** A profile that can be found: subjects, ages, two languages, available. */
export function profileRow(wish: Partial<ProfileRow> & { account_id: string }): ProfileRow {
	return {
		about: '',
		subjects: ['foreign-languages', 'geography'],
		age_min: 12,
		age_max: 15,
		languages: JSON.parse('[{"code":"et","level":"native"},{"code":"en","level":"B2"}]'),
		available: true,
		wish: '',
		window_start: null,
		window_end: null,
		photo_key: null,
		visibility: {},
		requests_received: 0,
		requests_answered: 0,
		median_answer_hours: null,
		...wish
	};
}

/** What the account's copy of its membership says; the directory keeps it true with every change. */
export const standingOf = (state: MembershipState): string => (state === 'ended' ? 'none' : state);

export type TeacherWish = {
	country?: string;
	school?: SchoolRow;
	state?: MembershipState;
	account?: AccountWish;
	membership?: Partial<MembershipRow>;
	profile?: Partial<ProfileRow>;
};
export type MadeTeacher = { id: string; account: AccountRow; school: SchoolRow; membershipId: string; actor: Actor };

/** A teacher with a school, a membership (validated unless told otherwise) and a profile; `actor` calls use cases. */
export async function makeTeacher(tx: Db, wish: TeacherWish = {}): Promise<MadeTeacher> {
	const country = wish.school?.country ?? wish.country ?? 'EE';
	const school = wish.school ?? (await makeSchool(tx, { country }));
	const state = wish.state ?? 'validated';
	const account = await makeAccount(tx, {
		country,
		standing: standingOf(state),
		...(state === 'unconfirmed' && { email_confirmed_at: null }),
		...wish.account
	});
	const membership = membershipRow({ account_id: account.id, school_id: school.id, state, ...wish.membership });
	await insertMany(tx, 'directory.membership', [membership]);
	await insertMany(tx, 'directory.profile', [profileRow({ account_id: account.id, ...wish.profile })]);
	return { id: account.id, account, school, membershipId: membership.id, actor: actorFor(account) };
}
