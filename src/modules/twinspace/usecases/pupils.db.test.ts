import { afterAll, beforeEach, expect, test } from 'vitest';
import { mergeSchools } from '#directory';
import { makeSchool, makeTeacher } from '#directory/seed';
import { signIn } from '#identity';
import { makeCentralOfficer } from '#identity/seed';
import type { Db } from '#platform/db';
import { runJobsNow } from '#platform/jobs';
import { projectJobs } from '#projects';
import { dropDatabase, freshDatabase } from '#platform/test';
import {
	addPupils,
	changePupilRole,
	choosePassword,
	createPupils,
	enterWithCode,
	issueCards,
	pictureSecret,
	pupilsPage,
	suspendPupil,
	spaceFor,
	twinspaceJobs
} from '#twinspace';
import { makeSpace, type MadeSpace } from '../seed.ts';

let db: Db;
let space: MadeSpace;
beforeEach(async () => {
	db = await freshDatabase();
	space = await makeSpace(db);
});
afterAll(dropDatabase);

const where = { address: '192.0.2.7', device: '' };
const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: string }): T => {
	if (!result.ok) throw new Error(result.refusal);
	return result.value;
};
async function aClass(): Promise<{ id: string; username: string; code: string }[]> {
	const [anna] = space.founders;
	value(await createPupils(anna.actor, { projectId: space.id, className: '7A', names: 'Giulia Rossi\nMarco\nΕλένη Παππά' }));
	return value(await issueCards(anna.actor, { projectId: space.id, pupils: [] })).cards;
}

test('C1/C2: a class gets accounts without addresses, cards once, and secrets that nobody else knows', async () => {
	const cards = await aClass();
	expect(cards).toHaveLength(3);
	const rows = await db.selectFrom('identity.account').selectAll().where('kind', '=', 'pupil').execute();
	expect(rows.every((row) => row.email === null && row.password_hash === null)).toBe(true);
	const stored = JSON.stringify(await db.selectFrom('twinspace.pupil').selectAll().execute());
	for (const card of cards) expect(stored).not.toContain(card.code.replace('-', ''));
});

test('a pupil’s words are known again in any case, and with anything between them', async () => {
	const [card] = await aClass();
	const name = card?.username ?? '';
	const { token } = value(await enterWithCode(null, { name, code: card?.code ?? '', address: where.address }));
	for (const own of ['a - b - c', '--------']) {
		expect(await choosePassword(null, { ...where, token, kind: 'words', own }, where)).toMatchObject({ refusal: 'words-short' });
	}
	value(await choosePassword(null, { ...where, token, kind: 'words', own: 'Green boat, lemon' }, where));
	for (const password of ['green-boat-lemon', 'Green boat lemon', ' GREEN  boat, lemon! ']) {
		expect(await signIn(null, { ...where, email: name, password })).toMatchObject({ ok: true });
	}
	expect(await signIn(null, { ...where, email: name, password: 'greenboatlemon' })).toMatchObject({ refusal: 'wrong-sign-in' });
});

test('a pupil comes in with the card, chooses pictures, and comes in with them again', async () => {
	const [card] = await aClass();
	const { token } = value(
		await enterWithCode(null, { name: card?.username ?? '', code: card?.code.toLowerCase() ?? '', address: where.address })
	);
	expect(
		await choosePassword(
			null,
			{ ...where, token, kind: 'pictures', picture1: 'cat', picture2: 'cat', picture3: 'cat', picture4: 'cat' },
			where
		)
	).toMatchObject({ refusal: 'pictures-easy' });
	value(
		await choosePassword(
			null,
			{ ...where, token, kind: 'pictures', picture1: 'cat', picture2: 'sun', picture3: 'key', picture4: 'tree' },
			where
		)
	);
	expect(
		await signIn(null, { ...where, email: card?.username ?? '', password: pictureSecret(['cat', 'sun', 'key', 'tree']) })
	).toMatchObject({ ok: true, value: { kind: 'pupil' } });
	expect(await enterWithCode(null, { name: card?.username ?? '', code: card?.code ?? '', address: where.address })).toMatchObject({
		refusal: 'wrong-code'
	});
	expect(await choosePassword(null, { ...where, token, kind: 'words', own: 'river-lemon-cloud' }, where)).toMatchObject({
		refusal: 'card-used-up'
	});
});

test('C1: another school reads first names, and its teachers’ cards leave this class alone', async () => {
	const [giulia] = await aClass();
	const [anna, luis] = space.founders;
	value(await createPupils(luis.actor, { projectId: space.id, className: '5B', names: 'Pedro Silva' }));
	const seen = await pupilsPage(luis.actor, space.id);
	expect(seen?.classes.map((one) => [one.className, one.own, one.pupils.map((pupil) => pupil.lastName)])).toEqual([
		['5B', true, ['Silva']],
		['7A', false, ['', '', '']]
	]);
	expect(seen?.needCards).toBe(1);
	expect(value(await issueCards(luis.actor, { projectId: space.id, pupils: [] })).cards.map((card) => card.firstName)).toEqual(['Pedro']);
	expect(
		value(await enterWithCode(null, { name: giulia?.username ?? '', code: giulia?.code ?? '', address: where.address }))
	).toHaveProperty('token');

	const helped = value(await issueCards(luis.actor, { projectId: space.id, pupils: [giulia?.id ?? ''] })).cards;
	expect(helped).toMatchObject([{ firstName: 'Giulia', lastName: '' }]);
	await db.updateTable('projects.member').set({ founder: false, role: 'member' }).where('account_id', '=', luis.id).execute();
	const asTeacher = await pupilsPage(luis.actor, space.id);
	expect(asTeacher?.classes[1]?.pupils.map((pupil) => [pupil.username, pupil.mine])).toEqual([
		['', false],
		['', false],
		['', false]
	]);
	expect((await pupilsPage(anna.actor, space.id))?.classes[0]?.pupils.map((pupil) => pupil.lastName)).toContain('Rossi');
});

test('a new card resets: the old secret and all sessions are dead', async () => {
	const [card] = await aClass();
	const { token } = value(await enterWithCode(null, { name: card?.username ?? '', code: card?.code ?? '', address: where.address }));
	value(await choosePassword(null, { ...where, token, kind: 'words', own: 'river-lemon-cloud' }, where));
	value(await issueCards(space.founders[0].actor, { projectId: space.id, pupils: [card?.id ?? ''] }));
	expect(await signIn(null, { ...where, email: card?.username ?? '', password: 'river-lemon-cloud' })).toMatchObject({
		refusal: 'wrong-sign-in'
	});
	expect(
		await db
			.selectFrom('identity.session')
			.selectAll()
			.where('account_id', '=', card?.id ?? '')
			.execute()
	).toEqual([]);
});

test('an administrator manages every pupil, a plain teacher only those of the own school, a pupil nobody', async () => {
	const cards = await aClass();
	const id = cards[0]?.id ?? '';
	const [anna, luis] = space.founders;
	await db.updateTable('projects.member').set({ role: 'member' }).where('account_id', '=', luis.id).execute();
	expect(await suspendPupil(luis.actor, { projectId: space.id, pupilId: id, on: 'on' })).toMatchObject({ refusal: 'not-allowed' });
	expect(await changePupilRole(luis.actor, { projectId: space.id, pupilId: id, role: 'pupil_administrator' })).toMatchObject({
		refusal: 'not-allowed'
	});
	expect(await issueCards(luis.actor, { projectId: space.id, pupils: [id] })).toMatchObject({ ok: false });
	const pupil = { ...anna.actor, id, kind: 'pupil' as const, standing: 'none' as const };
	expect(await suspendPupil(pupil, { projectId: space.id, pupilId: cards[1]?.id ?? '', on: 'on' })).toMatchObject({
		refusal: 'not-allowed'
	});
	value(await suspendPupil(anna.actor, { projectId: space.id, pupilId: id, on: 'on' }));
	expect(await spaceFor(pupil, space.id)).toBeUndefined();
});

test('where the project has ended, a teacher still resets a password and keeps a pupil out; nobody makes accounts or changes roles', async () => {
	const [card] = await aClass();
	const [anna] = space.founders;
	const ids = { projectId: space.id, pupilId: card?.id ?? '' };
	await db.updateTable('projects.project').set({ state: 'closed' }).where('id', '=', space.id).execute();
	expect((await pupilsPage(anna.actor, space.id))?.classes[0]?.pupils.every((pupil) => pupil.mine)).toBe(true);
	expect(value(await issueCards(anna.actor, { projectId: space.id, pupils: [ids.pupilId] })).cards).toHaveLength(1);
	value(await suspendPupil(anna.actor, { ...ids, on: 'on' }));
	expect(await changePupilRole(anna.actor, { ...ids, role: 'pupil_administrator' })).toMatchObject({ refusal: 'space-closed' });
	expect((await pupilsPage(anna.actor, space.id))?.mayCreate).toBe(false);
});

test('pupils of the school come into another space of their teacher', async () => {
	const cards = await aClass();
	const other = await makeSpace(db, { founders: space.founders });
	expect(value(await addPupils(space.founders[0].actor, { projectId: other.id, pupils: cards.map((card) => card.id) }))).toEqual({
		added: 3
	});
	expect((await pupilsPage(space.founders[0].actor, other.id))?.classes.flatMap((one) => one.pupils)).toHaveLength(3);
	expect(await addPupils(space.founders[1].actor, { projectId: other.id, pupils: cards.map((card) => card.id) })).toMatchObject({
		refusal: 'nobody-chosen'
	});
});

test('when two entries of a school become one, a colleague from the other entry looks after its pupils', async () => {
	const [card] = await aClass();
	const [anna] = space.founders;
	const school = await makeSchool(db, { country: anna.school.country });
	const colleague = await makeTeacher(db, { school });
	await db
		.insertInto('projects.member')
		.values({ project_id: space.id, account_id: colleague.id, school_id: school.id, country: school.country, role: 'member' })
		.execute();
	const suspend = () => suspendPupil(colleague.actor, { projectId: space.id, pupilId: card?.id ?? '', on: 'on' });
	expect(await suspend()).toMatchObject({ ok: false, refusal: 'not-allowed' });
	value(await mergeSchools((await makeCentralOfficer(db)).actor, { schoolId: anna.school.id, into: school.id }));
	await runJobsNow([...projectJobs, ...twinspaceJobs]);
	expect((await suspend()).ok).toBe(true);
});
