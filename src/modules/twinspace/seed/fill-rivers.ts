import { cast, castAccount, type AccountRow, accountRow } from '#identity/seed';
import { ago, type Chance, days, drawPicture, hours, insertMany, records } from '#platform/demo';
import type { Db } from '#platform/db';
import { blobs } from '#platform/storage';
import { type DemoPupil, type DemoSpace, readThreads } from './demo-space.ts';
import { addForums, addThread, type ForumRows } from './draw-forum.ts';
import { materialRow, type MaterialRows, storePicture } from './draw-materials.ts';
import { addPage, type PageRows } from './draw-pages.ts';
import { freeUsername, participantRow, pupilRow, type PupilRows } from './draw-pupils.ts';
import { roomNames } from './room-names.ts';
import { riverFiles, riverPages, riverThreads } from './rivers.ts';

/** The rest of the two classes; those of the cast come first. */
const CLASSES: readonly { key: string; className: string; others: string }[] = [
	{ key: 'mari', className: '9B', others: 'Oskar Lenna Rasmus Mia Kaspar Hanna Robin Laura Mattias' },
	{ key: 'giulia', className: '2A', others: 'Tomaž Elif Leonardo Aurora Matteo Ginevra Tommaso Beatrice Lorenzo Sofia' }
];

export async function riverPupils(
	chance: Chance,
	space: Omit<DemoSpace, 'pupils'>,
	passwordHash: string,
	rows: PupilRows
): Promise<DemoPupil[]> {
	const pupils: DemoPupil[] = [];
	const guest = cast.find((one) => one.role === 'guest');
	for (const [side, { key, className, others }] of CLASSES.entries()) {
		const teacher = space.teachers[side] ?? space.teachers[0];
		const member = cast.find((one) => one.key === key);
		if (!member) throw new Error(`the cast has no ${key}`);
		const accounts: AccountRow[] = [
			await castAccount(member, {
				id: chance.uuid(),
				standing: 'none',
				created_at: space.from,
				last_active_at: space.until,
				password_kind: 'words'
			}),
			...others.split(' ').map((first) =>
				accountRow({
					id: chance.uuid(),
					kind: 'pupil',
					email: null,
					username: freeUsername(chance, first, rows.usernames),
					first_name: first,
					password_hash: passwordHash,
					password_kind: 'words',
					country: teacher.school.row.country,
					time_zone: member.timeZone,
					created_at: space.from,
					last_active_at: space.until
				})
			)
		];
		rows.accounts.push(...accounts.map((account) => ({ ...account, closed_at: null })));
		for (const { id, first_name } of accounts) {
			rows.pupils.push(pupilRow(id, teacher, className, space.from));
			rows.participants.push(participantRow(space.id, id, 'pupil', teacher, space.from));
			pupils.push({ id, first: first_name, school: teacher.school.row.id, madeBy: teacher.id });
		}
	}
	if (guest) {
		const account = await castAccount(guest, {
			id: chance.uuid(),
			standing: 'none',
			created_at: ago(space.until, days(12)),
			last_active_at: space.until
		});
		rows.accounts.push({ ...account, closed_at: null });
		rows.participants.push(
			participantRow(space.id, account.id, 'guest', space.teachers[0], ago(space.until, days(12)), { as: 'expert', country: guest.country })
		);
	}
	return pupils;
}

/** Fills the space of the cast's project: its pages and threads are written for it, its pictures drawn for it. */
export async function fillRivers(tx: Db, chance: Chance, space: DemoSpace, rows: PageRows & ForumRows & MaterialRows): Promise<void> {
	const folder = chance.uuid();
	const names = roomNames('en');
	rows.folders.push({ id: folder, project_id: space.id, parent_id: null, title: names.pictures, position: 0 });
	const texts = records(riverPages);
	const alts = texts.flatMap(({ body }) =>
		body.flatMap((paragraph) => [...paragraph.matchAll(/\{picture: ([^}]*)\}/g)].map((match) => match[1] ?? ''))
	);
	const stored = new Map(await Promise.all(alts.map(async (alt) => [alt, await storePicture(await drawPicture(alt))] as const)));
	const [tartu, firenze] = space.teachers;
	let parent: string | null = null;
	texts.forEach(({ title, fields, body }, position) => {
		const id = chance.uuid();
		const author = fields.by === 'A' ? tartu : firenze;
		const editing = fields.editing === 'members' ? 'members' : 'teachers';
		const page = {
			id,
			parent: fields.language ? parent : null,
			position,
			title,
			text: body.join('\n\n'),
			language: fields.language ?? 'en',
			visibility: fields.visibility === 'public' ? 'public' : fields.visibility === 'teachers' ? 'teachers' : 'members',
			editing,
			author: author.id,
			editor: editing === 'members' ? chance.pick(space.pupils).id : author.id,
			versions: editing === 'members' ? 4 : 1,
			at: new Date(space.from.getTime() + days(1 + position)),
			until: space.until
		} as const;
		if (title === 'Our rivers') parent = id;
		addPage(rows, space, page, (alt, by, at) => {
			const picture = stored.get(alt);
			if (!picture) throw new Error(`no picture was drawn for "${alt}"`);
			const row = materialRow(chance, space.id, picture, { alt, author: by, at, folder });
			rows.materials.push(row);
			return row.id;
		});
	});
	await addFiles(tx, chance, space);
	addRiverThreads(chance, space, rows);
	rows.materials.push(await floodMark(chance, space));
}

/** A photograph that stands upright, outside the folders: of the mark that the pupils talk about in the forum. */
async function floodMark(chance: Chance, space: DemoSpace): Promise<MaterialRows['materials'][number]> {
	const alt = 'The flood mark of 1867 on the town hall steps';
	const picture = await storePicture(await drawPicture(alt, 720, 1280));
	return materialRow(chance, space.id, picture, {
		alt,
		author: space.pupils[0]?.id ?? space.teachers[0].id,
		at: ago(space.until, days(4)),
		folder: null
	});
}

async function addFiles(tx: Db, chance: Chance, space: DemoSpace): Promise<void> {
	const folder = chance.uuid();
	await insertMany(tx, 'twinspace.folder', [
		{ id: folder, project_id: space.id, parent_id: null, title: roomNames('en').documents, position: 1 }
	]);
	const files = await Promise.all(
		riverFiles.map(async (file) => ({ ...file, bytes: Buffer.from(file.text), key: await blobs().put('material', Buffer.from(file.text)) }))
	);
	await insertMany(
		tx,
		'twinspace.material',
		files.map(({ name, mediaType, bytes, key }, at) => ({
			id: chance.uuid(),
			project_id: space.id,
			folder_id: folder,
			name,
			kind: 'file',
			media_type: mediaType,
			bytes: bytes.byteLength,
			blob_key: key,
			author_id: space.teachers[0].id,
			at: ago(space.until, days(3 + at * 9))
		}))
	);
}

function addRiverThreads(chance: Chance, space: DemoSpace, rows: ForumRows): void {
	const names = roomNames('en');
	const forums = addForums(chance, space, rows);
	const place: Readonly<Record<string, string>> = {
		Questions: 'help',
		'Our teams': 'work',
		'Coffee corner': 'meet',
		Announcements: 'ideas',
		'Staff room': 'staff'
	};
	// The space calls its rooms as its pupils do.
	for (const forum of rows.forums.filter((one) => one.project_id === space.id)) {
		const own = Object.entries(place).find(([, kind]) => names[kind as keyof typeof names] === forum.title);
		if (own) forum.title = own[0];
	}
	readThreads(riverThreads).forEach((thread, at) => {
		const forum = forums.get(place[thread.forum] ?? 'meet') as string;
		addThread(chance, space, forum, thread, ago(space.until, hours(90 + at * 60)), rows, 0);
	});
}
