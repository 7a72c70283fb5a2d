import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeTeacher, type MadeTeacher } from '#directory/seed';
import { signIn } from '#identity';
import { makeAccount } from '#identity/seed';
import type { Db } from '#platform/db';
import { mailsTo } from '#platform/mail';
import { dropDatabase, freshDatabase, setLimit } from '#platform/test';
import { closeProject } from '#projects';
import {
	acceptAsGuest,
	endGuest,
	enterAsGuest,
	guestInvitationsFor,
	guestInvited,
	guestSpaces,
	inviteGuest,
	membersFor,
	remindGuest,
	spaceFor,
	withdrawGuestInvitation
} from '../index.ts';
import { guestJobs } from '../guest.jobs.ts';
import { makeSpace, type MadeSpace } from '../seed.ts';

let db: Db;
let space: MadeSpace;
let anna: MadeTeacher;
let member: MadeTeacher;
let projectId: string;
beforeEach(async () => {
	db = await freshDatabase();
	member = await makeTeacher(db, { country: 'FR' });
	space = await makeSpace(db, { members: [member] });
	[anna] = space.founders;
	projectId = space.id;
});
afterAll(dropDatabase);

const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: string }): T => {
	if (!result.ok) throw new Error(result.refusal);
	return result.value;
};
const NORA = 'nora@hydro.example';
const wish = (over: object = {}) => ({ projectId, email: NORA, guestAs: 'expert' as const, country: 'CH', locale: 'en' as const, ...over });
const nora = { firstName: 'Nora', lastName: 'Weber', password: 'three wet boots', conduct: true } as const;
const from = { locale: 'en' as const, address: '192.0.2.7', device: '' };
/** The secret of the link in the newest mail to an address. */
async function linkFor(email = NORA): Promise<string> {
	const [mail] = (await mailsTo(email)).toSorted((a, b) => Number(b.at) - Number(a.at));
	return /\/guests\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}
const invited = async (over: object = {}) => value(await inviteGuest(anna.actor, wish(over))).invitationId;
const forget = async () => {
	for (const one of guestJobs) await one.handle({});
};
const inside = async () => {
	const found = await spaceFor(anna.actor, projectId);
	if (!found) throw new Error('no space');
	return found;
};

test('a guest follows the link of the mail, gives a name and a password, and is in the one space', async () => {
	const other = await makeSpace(db);
	await invited();
	const token = await linkFor();
	expect(await guestInvited(null, token)).toMatchObject({ step: 'join', email: NORA, title: space.project.title });
	const { projectId: where } = value(await enterAsGuest(null, { ...nora, ...from, token }, from));
	expect(where).toBe(projectId);
	const { id } = await db.selectFrom('identity.account').select('id').where('email', '=', NORA).executeTakeFirstOrThrow();
	expect(await guestSpaces({ id })).toHaveLength(1);
	const actor = { ...anna.actor, id, kind: 'guest' as const };
	expect((await spaceFor(actor, projectId))?.role).toBe('guest');
	expect(await spaceFor(actor, other.id)).toBeUndefined();
	expect(await signIn(null, { ...from, email: NORA, password: nora.password })).toMatchObject({ ok: true, value: { kind: 'guest' } });

	const { guests } = await membersFor(await inside());
	expect(guests).toMatchObject([{ name: 'Nora Weber', guestAs: 'expert', country: 'CH', mayRemove: true }]);
	expect(await guestInvitationsFor(await inside())).toEqual([]);
	expect(await enterAsGuest(null, { ...nora, ...from, token }, from)).toMatchObject({ refusal: 'link-old' });
	expect(await guestInvited(null, token)).toBeUndefined();
});

test('a bad form uses nothing up: an easy password, no agreement, then the right ones', async () => {
	await invited();
	const token = await linkFor();
	expect(await enterAsGuest(null, { ...nora, ...from, token, password: 'password1' }, from)).toMatchObject({
		refusal: 'guessable-password'
	});
	expect(await enterAsGuest(null, { ...nora, ...from, token, conduct: '' }, from)).toMatchObject({ refusal: 'invalid' });
	value(await enterAsGuest(null, { ...nora, ...from, token }, from));
});

test('S3: inviting an address with an account looks like inviting any other, and its owner comes in with the account', async () => {
	const lena = await makeTeacher(db, { country: 'DE', account: { email: 'lena@schule.example' } });
	const results = [await inviteGuest(anna.actor, wish()), await inviteGuest(anna.actor, wish({ email: 'lena@schule.example' }))];
	expect(results.every((one) => one.ok)).toBe(true);
	const words = async (email: string) => (await mailsTo(email))[0]?.text?.replace(/\/guests\/[\w-]+/, '');
	expect(await words('lena@schule.example')).toBe(await words(NORA));
	const rows = await guestInvitationsFor(await inside());
	expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);

	const token = await linkFor('lena@schule.example');
	expect(await guestInvited(null, token)).toMatchObject({ step: 'sign-in' });
	expect(await guestInvited(member.actor, token)).toMatchObject({ step: 'other' });
	expect(await guestInvited(lena.actor, token)).toMatchObject({ step: 'enter' });
	expect(await enterAsGuest(null, { ...nora, ...from, token }, from)).toMatchObject({ refusal: 'address-known' });
	expect(await acceptAsGuest(member.actor, { token })).toMatchObject({ refusal: 'another-address' });
	value(await acceptAsGuest(lena.actor, { token }));
	expect((await spaceFor(lena.actor, projectId))?.role).toBe('guest');
	expect(await guestSpaces(lena.actor)).toMatchObject([{ id: projectId }]);
});

test('a teacher of the space who follows an invitation keeps their own rights', async () => {
	await db.updateTable('identity.account').set({ email: 'fr@ecole.example' }).where('id', '=', member.id).execute();
	await invited({ email: 'fr@ecole.example' });
	const token = await linkFor('fr@ecole.example');
	expect(await guestInvited(member.actor, token)).toMatchObject({ step: 'inside' });
	expect(await acceptAsGuest(member.actor, { token })).toMatchObject({ refusal: 'already-inside' });
	expect((await spaceFor(member.actor, projectId))?.role).toBe('teacher');
});

describe('an invitation', () => {
	test('is an administrator’s to make, send again and take back', async () => {
		const invitationId = await invited();
		for (const actor of [member.actor, (await makeTeacher(db)).actor]) {
			expect((await inviteGuest(actor, wish({ email: 'x@y.example' }))).ok).toBe(false);
			expect((await remindGuest(actor, { projectId, invitationId })).ok).toBe(false);
			expect((await withdrawGuestInvitation(actor, { projectId, invitationId })).ok).toBe(false);
		}
		const teacher = await spaceFor(member.actor, projectId);
		expect(teacher && (await guestInvitationsFor(teacher))).toEqual([]);
		const elsewhere = await makeSpace(db);
		const stranger = elsewhere.founders[0].actor;
		expect(await withdrawGuestInvitation(stranger, { projectId: elsewhere.id, invitationId })).toMatchObject({
			refusal: 'invitation-gone'
		});
	});
	test('goes to an address once a space; sent again, only the newest link opens', async () => {
		const invitationId = await invited();
		expect(await inviteGuest(anna.actor, wish())).toMatchObject({ refusal: 'guest-already-invited' });
		const first = await linkFor();
		value(await remindGuest(anna.actor, { projectId, invitationId }));
		const second = await linkFor();
		expect(second).not.toBe(first);
		expect(await enterAsGuest(null, { ...nora, ...from, token: first }, from)).toMatchObject({ refusal: 'link-old' });
		value(await enterAsGuest(null, { ...nora, ...from, token: second }, from));
	});
	test('taken back, run out or of a closed project opens nothing', async () => {
		const invitationId = await invited();
		const token = await linkFor();
		const later = new Date(Date.now() + 15 * 86_400_000);
		expect(await guestInvited(null, token, later)).toBeUndefined();
		expect(await enterAsGuest(null, { ...nora, ...from, token }, { ...from, now: later })).toMatchObject({ refusal: 'link-old' });
		value(await closeProject(anna.actor, { projectId }));
		expect(await guestInvited(null, token)).toBeUndefined();
		expect(await enterAsGuest(null, { ...nora, ...from, token }, from)).toMatchObject({ refusal: 'space-closed-to-guests' });
		value(await withdrawGuestInvitation(anna.actor, { projectId, invitationId }));
		expect(await enterAsGuest(null, { ...nora, ...from, token }, from)).toMatchObject({ refusal: 'link-old' });
		expect(await inviteGuest(anna.actor, wish())).toMatchObject({ refusal: 'space-closed' });
	});
	test('that nobody followed is forgotten a month after it ran out', async () => {
		await invited();
		await forget();
		expect(await guestInvitationsFor(await inside())).toHaveLength(1);
		await db
			.updateTable('twinspace.guest_invitation')
			.set({ expires_at: new Date(Date.now() - 31 * 86_400_000) })
			.execute();
		await forget();
		expect(await guestInvitationsFor(await inside())).toEqual([]);
	});
	test('I15: is limited by sender, and by address whoever sends', async () => {
		for (let n = 0; n < 5; n += 1) {
			const made = await makeSpace(db);
			value(await inviteGuest(made.founders[0].actor, { ...wish(), projectId: made.id }));
		}
		expect(await inviteGuest(anna.actor, wish())).toMatchObject({ refusal: 'too-often' });
		await setLimit(db, 'limit.invitations-per-hour', 10);
		for (let n = 0; n < 9; n += 1) value(await inviteGuest(anna.actor, wish({ email: `guest${n}@x.example` })));
		expect(await inviteGuest(anna.actor, wish({ email: 'one.more@x.example' }))).toMatchObject({ refusal: 'too-often' });
	});
	test('of a teacher whose country takes part is refused: they join as members', async () => {
		expect(await inviteGuest(anna.actor, wish({ guestAs: 'teacher', country: 'DE' }))).toMatchObject({
			refusal: 'guest-teacher-takes-part'
		});
		value(await inviteGuest(anna.actor, wish({ guestAs: 'teacher', country: 'CH' })));
	});
});

describe('a country that left', () => {
	test('sends guests to projects from before only', async () => {
		expect(await inviteGuest(anna.actor, wish({ country: 'GB' }))).toMatchObject({ refusal: 'guest-country-left-before' });
		await db
			.updateTable('projects.project')
			.set({ approved_at: new Date('2019-10-01') })
			.where('id', '=', projectId)
			.execute();
		value(await inviteGuest(anna.actor, wish({ guestAs: 'teacher', country: 'GB' })));
	});
	test('its former eTwinner, who can no longer sign in, comes back as a guest under the old account', async () => {
		const account = await makeAccount(db, { kind: 'person', country: 'GB', email: 'harriet@school.example', standing: 'validated' });
		await db
			.updateTable('projects.project')
			.set({ approved_at: new Date('2019-10-01') })
			.where('id', '=', projectId)
			.execute();
		await invited({ guestAs: 'teacher', country: 'GB', email: 'harriet@school.example' });
		const token = await linkFor('harriet@school.example');
		expect(await guestInvited(null, token)).toMatchObject({ step: 'join' });
		value(await enterAsGuest(null, { ...nora, ...from, token }, from));
		expect(await db.selectFrom('identity.account').select(['kind', 'standing']).where('id', '=', account.id).executeTakeFirst()).toEqual({
			kind: 'guest',
			standing: 'none'
		});
		expect(await signIn(null, { ...from, email: 'harriet@school.example', password: nora.password })).toMatchObject({ ok: true });
	});
});

test('A4: a guest who is removed is out at once, and comes back by a new invitation only', async () => {
	await invited();
	value(await enterAsGuest(null, { ...nora, ...from, token: await linkFor() }, from));
	const { id } = await db.selectFrom('identity.account').select('id').where('email', '=', NORA).executeTakeFirstOrThrow();
	const guest = { ...anna.actor, id, kind: 'guest' as const };
	const seat = await makeSpace(db);
	const [hers] = seat.founders;
	value(await inviteGuest(hers.actor, wish({ projectId: seat.id })));
	value(await acceptAsGuest(guest, { token: await linkFor() }));

	value(await endGuest(anna.actor, { projectId, personId: id }));
	expect(await spaceFor(guest, projectId)).toBeUndefined();
	expect((await spaceFor(guest, seat.id))?.role).toBe('guest');
	expect(await signIn(null, { ...from, email: NORA, password: nora.password })).toMatchObject({ ok: true });

	value(await endGuest(hers.actor, { projectId: seat.id, personId: id }));
	expect(await guestSpaces({ id })).toEqual([]);
	expect(await signIn(null, { ...from, email: NORA, password: nora.password })).toMatchObject({ refusal: 'wrong-sign-in' });
	expect(await db.selectFrom('identity.session').select('id').where('account_id', '=', id).execute()).toEqual([]);
	const kept = await db.selectFrom('identity.account').select(['first_name', 'email']).where('id', '=', id).executeTakeFirstOrThrow();
	expect(kept).toEqual({ first_name: 'Nora', email: null });
	expect((await mailsTo(NORA)).map(({ subject }) => subject)).toContain('Your stay as a guest has ended');

	await invited({ guestAs: 'parent' });
	expect(await acceptAsGuest(guest, { token: await linkFor() })).toMatchObject({ refusal: 'another-address' });
	await invited({ email: 'nora@home.example', guestAs: 'parent' });
	value(await enterAsGuest(null, { ...nora, ...from, token: await linkFor('nora@home.example') }, from));
	value(await enterAsGuest(null, { ...nora, ...from, token: await linkFor() }, from));
});

test('the account of a guest whose last stay ended long ago is closed by night, one who still is in a space keeps theirs', async () => {
	const [gone, stays] = [await makeAccount(db, { kind: 'guest' }), await makeAccount(db, { kind: 'guest' })];
	const other = await makeSpace(db);
	const stay = { role: 'guest', guest_as: 'expert', guest_country: 'CH', added_by: anna.id } as const;
	await db
		.insertInto('twinspace.participant')
		.values([
			{ ...stay, account_id: gone.id, project_id: projectId, left_at: new Date() },
			{ ...stay, account_id: stays.id, project_id: projectId, left_at: new Date() },
			{ ...stay, account_id: stays.id, project_id: other.id }
		])
		.execute();
	await forget();
	const closed = async (id: string) =>
		(await db.selectFrom('identity.account').select('closed_at').where('id', '=', id).executeTakeFirst())?.closed_at;
	expect(await closed(gone.id)).toBeInstanceOf(Date);
	expect(await closed(stays.id)).toBeNull();
});
