import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { makeOfficer } from '#identity/seed';
import { runJobsNow } from '#platform/jobs';
import { blobs, folderStore, useStore } from '#platform/storage';
import type { Db } from '#platform/db';
import { anActor, dropDatabase, freshDatabase } from '#platform/test';
import { makeSchool, makeTeacher } from '../seed.ts';
import { directoryJobs } from '../directory.jobs.ts';
import { personCard } from '../card.sql.ts';
import { ProfileForm } from '../profile.form.ts';
import { personPage, personPhoto } from '../queries/profile.ts';
import { schoolPage } from '../queries/school.ts';
import { certificateFile, validationCase } from '../queries/validation.ts';
import { removePhoto } from './remove-photo.ts';
import { savePhoto } from './save-photo.ts';
import { saveProfile } from './save-profile.ts';
import { uploadCertificate } from './upload-certificate.ts';

let db: Db;
let folder: string;
beforeAll(async () => {
	db = await freshDatabase();
	folder = await mkdtemp(join(tmpdir(), 'files-'));
	useStore(folderStore(folder));
});
afterAll(() => rm(folder, { recursive: true }));
afterAll(dropDatabase);

const refusalOf = (result: { ok: boolean; refusal?: string }) => (result.ok ? 'accepted' : result.refusal);
/** What is stored under a key; undefined where nothing is. */
async function stored(key: string): Promise<Buffer | undefined> {
	const found = await blobs().get(key);
	return found && Buffer.from(await new Response(found.stream).arrayBuffer());
}
const draw = () => sharp({ create: { width: 900, height: 600, channels: 3, background: '#2a6' } });
/** A photo as a telephone makes it: with the place where it was taken. */
const photo = () =>
	draw()
		.withExif({ IFD0: { Make: 'Canary' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '58/1 22/1 0/1' } })
		.jpeg()
		.toBuffer();

describe('a profile', () => {
	const form = {
		about: 'Rivers and data.',
		subjects: ['physics', 'geography'],
		ageMin: '12',
		ageMax: '15',
		language0: 'en',
		level0: 'C1',
		language1: 'et',
		level1: 'native',
		language2: '',
		level2: 'B2',
		available: 'yes',
		'see-page': 'public',
		'see-about': 'public'
	};
	test('says what the person says, to whom they say it', async () => {
		const teacher = await makeTeacher(db);
		// As the page sends it on: read once there already.
		expect(refusalOf(await saveProfile(teacher.actor, v.parse(ProfileForm, form)))).toBe('accepted');
		expect((await personPage(anActor(), teacher.id, false))?.profile).toMatchObject({
			about: 'Rivers and data.',
			subjects: ['physics', 'geography'],
			ages: { min: 12, max: 15 },
			available: true,
			languages: [
				{ code: 'et', level: 'native' },
				{ code: 'en', level: 'C1' }
			]
		});
		expect((await personPage(null, teacher.id, false))?.profile).toEqual({ about: 'Rivers and data.' });
	});
	test.each([
		{ ageMin: '12', ageMax: '' },
		{ ageMin: '16', ageMax: '12' },
		{ subjects: ['juggling'] },
		{ language0: 'xx' },
		{ 'see-photo': 'enemies' },
		{ windowStart: '2027-01-01', windowEnd: '2026-01-01' },
		{ about: 'x'.repeat(3001) }
	])('does not take %j', async (over) => {
		const teacher = await makeTeacher(db);
		expect(refusalOf(await saveProfile(teacher.actor, { ...form, ...over }))).toBe('invalid');
	});
	test('fields that are no business of the person change nothing', async () => {
		const teacher = await makeTeacher(db, { state: 'pending' });
		await saveProfile(teacher.actor, { ...form, account_id: 'x', standing: 'validated', requests_received: '99' } as typeof form);
		expect(await personCard(db, teacher.id)).toMatchObject({ validated: false, available: false });
	});
});

describe('a person’s page', () => {
	test.each([
		['nobody signed in', null, false],
		['a pupil', anActor({ kind: 'pupil', standing: 'none' }), false],
		['a guest', anActor({ kind: 'guest', standing: 'none' }), false],
		['somebody who waits', anActor({ standing: 'pending' }), false],
		['an eTwinner', anActor(), true]
	])('by default %s', async (_, who, sees) => {
		const teacher = await makeTeacher(db);
		expect((await personPage(who, teacher.id, false)) !== undefined).toBe(sees);
	});
	test('of somebody who waits is for themself and the office', async () => {
		const teacher = await makeTeacher(db, { state: 'pending', profile: { visibility: { page: 'public' } } });
		const officer = await makeOfficer(db, { country: 'EE' });
		const foreign = await makeOfficer(db, { country: 'FI' });
		const seen = (viewer: Parameters<typeof personPage>[0]) => personPage(viewer, teacher.id, false).then((page) => page?.relation);
		expect(await Promise.all([teacher.actor, officer.actor, foreign.actor, anActor(), null].map(seen))).toEqual([
			'self',
			'office',
			undefined,
			undefined,
			undefined
		]);
	});
	test('a contact sees what is for contacts', async () => {
		const teacher = await makeTeacher(db, { profile: { about: 'For friends.', visibility: { about: 'contacts' } } });
		expect((await personPage(anActor(), teacher.id, false))?.profile.about).toBeUndefined();
		expect((await personPage(anActor(), teacher.id, true))?.profile.about).toBe('For friends.');
	});
	test.each(['nonsense', '00000000-0000-4000-8000-000000000000', '../etc'])('of nobody (%s) is none', async (id) => {
		expect(await personPage(anActor(), id, false)).toBeUndefined();
	});
});

describe('a photo', () => {
	test('is cut to a square without place and camera, and the one before is gone', async () => {
		const teacher = await makeTeacher(db);
		expect(refusalOf(await savePhoto(teacher.actor, { bytes: await photo() }))).toBe('accepted');
		const first = (await personPhoto(anActor(), teacher.id, false))?.key ?? '';
		const file = await stored(first);
		const meta = await sharp(file).metadata();
		expect(meta).toMatchObject({ format: 'webp', width: 512, height: 512 });
		expect([meta.exif, meta.xmp]).toEqual([undefined, undefined]);
		expect(file?.includes('Canary')).toBe(false);
		await savePhoto(teacher.actor, { bytes: await draw().png().toBuffer() });
		await runJobsNow(directoryJobs);
		expect(await stored(first)).toBeUndefined();
	});
	test('taken away is seen by nobody', async () => {
		const teacher = await makeTeacher(db, { profile: { visibility: { page: 'public', photo: 'public' } } });
		await savePhoto(teacher.actor, { bytes: await photo() });
		expect(await personPhoto(null, teacher.id, false)).toMatchObject({ public: true });
		await removePhoto(teacher.actor, {});
		expect(await personPhoto(null, teacher.id, false)).toBeUndefined();
		expect(await personPhoto(teacher.actor, teacher.id, false)).toBeUndefined();
	});
	test('is not seen by those who do not see the page', async () => {
		const teacher = await makeTeacher(db);
		await savePhoto(teacher.actor, { bytes: await photo() });
		const seen = await Promise.all(
			[null, anActor({ standing: 'pending' }), anActor()].map((viewer) => personPhoto(viewer, teacher.id, false))
		);
		expect(seen.map((one) => one !== undefined)).toEqual([false, false, true]);
	});
	test.each([
		['a page', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
		['a document', Buffer.from('%PDF-1.7')],
		['a broken picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])]
	])('is not %s', async (_, bytes) => {
		const teacher = await makeTeacher(db);
		expect(refusalOf(await savePhoto(teacher.actor, { bytes: new Uint8Array(bytes) }))).toBe('not-a-photo');
	});
});

describe('a certificate', () => {
	const pdf = new Uint8Array(Buffer.from('%PDF-1.7\n%canary'));
	const upload = async (bytes: Uint8Array<ArrayBuffer>, fileName = 'Kinnitus.pdf') => {
		const teacher = await makeTeacher(db, { state: 'pending' });
		const result = await uploadCertificate(teacher.actor, { membershipId: teacher.membershipId, bytes, fileName });
		return { teacher, outcome: refusalOf(result) };
	};
	test('is for the desk of the place alone', async () => {
		const { teacher } = await upload(pdf);
		const officer = await makeOfficer(db, { country: 'EE' });
		const [evidence] = (await validationCase(officer.actor, teacher.membershipId))?.evidence ?? [];
		const open = (viewer: Parameters<typeof certificateFile>[0]) => certificateFile(viewer, teacher.membershipId, evidence?.id ?? '');
		expect(await open(officer.actor)).toEqual({ key: expect.stringMatching(/^certificate\//), name: 'Kinnitus.pdf' });
		expect(await open((await makeOfficer(db, { country: 'FI' })).actor)).toBeUndefined();
		expect(await open(teacher.actor)).toBeUndefined();
		expect(await open({ ...officer.actor, id: teacher.id })).toBeUndefined();
	});
	test('with a picture is written anew', async () => {
		const { outcome, teacher } = await upload(new Uint8Array(await photo()), 'scan.jpg');
		expect(outcome).toBe('accepted');
		const kept = await db
			.selectFrom('directory.evidence')
			.select('file_key')
			.where('membership_id', '=', teacher.membershipId)
			.executeTakeFirst();
		expect((await stored(kept?.file_key ?? ''))?.includes('Canary')).toBe(false);
	});
	test.each([
		['file-unknown', new Uint8Array(Buffer.from('<html>'))],
		['file-too-big', new Uint8Array(10_000_001)],
		['file-unreadable', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])]
	])('%s', async (expected, bytes) => expect((await upload(bytes)).outcome).toBe(expected));
	test('goes some time after the decision', async () => {
		const { teacher } = await upload(pdf);
		await db
			.updateTable('directory.membership')
			.set({ state: 'validated', decided_at: new Date(Date.now() - 91 * 86_400_000) })
			.where('id', '=', teacher.membershipId)
			.execute();
		const kept = await db
			.selectFrom('directory.evidence')
			.select('file_key')
			.where('membership_id', '=', teacher.membershipId)
			.executeTakeFirstOrThrow();
		const forget = directoryJobs.find((one) => one.name === 'directory.forget');
		await forget?.handle({});
		const row = await db
			.selectFrom('directory.evidence')
			.select(['state', 'file_key'])
			.where('membership_id', '=', teacher.membershipId)
			.executeTakeFirst();
		expect([row?.file_key, await stored(kept.file_key ?? '')]).toEqual([null, undefined]);
	});
});

test('a school’s people are told to eTwinners only, and a school typed in by hand to its own', async () => {
	const teacher = await makeTeacher(db);
	const inside = await schoolPage(anActor(), teacher.school.id);
	const outside = await schoolPage(null, teacher.school.id);
	expect(inside?.movedTo === null && inside.members.map((one) => one.accountId)).toEqual([teacher.id]);
	expect(outside?.movedTo === null && [outside.members, outside.membersShown]).toEqual([[], false]);
	expect(await schoolPage(anActor({ kind: 'pupil' }), teacher.school.id)).toBeUndefined();
	const entered = await makeTeacher(db, { state: 'pending', school: await makeSchool(db, { status: 'entered' }) });
	expect(await schoolPage(anActor(), entered.school.id)).toBeUndefined();
	expect(await schoolPage(entered.actor, entered.school.id)).toMatchObject({ school: { id: entered.school.id } });
});
