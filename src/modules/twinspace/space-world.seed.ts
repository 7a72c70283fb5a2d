import { DEMO_PASSWORD, hashOnce } from '#identity/seed';
import type { Db } from '#platform/db';
import { type Chance, chance, drawPicture, insertMany } from '#platform/demo';
import type { DemoProject } from '#projects/seed';
import { type DemoSpace, pageTexts, threadTexts } from './seed/demo-space.ts';
import { drawForum, type ForumRows } from './seed/draw-forum.ts';
import { drawGuestInvitations } from './seed/draw-guests.ts';
import { drawMaterials, type MaterialRows, type StoredPicture, storePicture } from './seed/draw-materials.ts';
import { drawPages, type PageRows } from './seed/draw-pages.ts';
import { drawPupils, noRows } from './seed/draw-pupils.ts';
import { fillRivers, riverPupils } from './seed/fill-rivers.ts';

const PICTURES = 14;
/** Pupils in a class-to-class project: none yet, a group, whole classes. */
const SIZES = { none: 12, group: 58, classes: 30 };

/** Fills the TwinSpace of every approved project: pupils, pages with versions, forums, materials. */
export async function seedSpaces(tx: Db, projects: readonly DemoProject[], now: Date): Promise<void> {
	const stream = chance('spaces');
	const hash = await hashOnce(DEMO_PASSWORD);
	const people = noRows();
	const spaces: DemoSpace[] = [];
	for (const project of projects.filter((one) => one.approved)) {
		const empty = emptySpace(project, now);
		if (!empty) continue;
		const own = stream.branch(project.row.id);
		const pupils =
			project.key === 'rivers'
				? await riverPupils(own, empty, hash, people)
				: drawPupils(own, empty, pupilCount(own, project), hash, now, people);
		spaces.push({ ...empty, pupils });
	}
	await insertMany(
		tx,
		'twinspace.space',
		spaces.map((space) => spaceRow(stream, space))
	);
	await insertMany(tx, 'identity.account', people.accounts);
	await insertMany(tx, 'twinspace.pupil', people.pupils);
	await insertMany(tx, 'twinspace.participant', people.participants);
	await insertMany(
		tx,
		'twinspace.guest_invitation',
		spaces.flatMap((space) => drawGuestInvitations(stream, space, now))
	);

	const library = await drawLibrary();
	const rows: PageRows & ForumRows & MaterialRows = {
		pages: [],
		versions: [],
		forums: [],
		threads: [],
		posts: [],
		folders: [],
		materials: []
	};
	const pages = pageTexts();
	const threads = threadTexts();
	for (const space of spaces) {
		const own = stream.branch(`${space.id}/rooms`);
		if (space.project.key === 'rivers') {
			await fillRivers(tx, own, space, rows);
			continue;
		}
		const next = drawMaterials(own, space, library, rows);
		drawPages(own, space, pages, next, rows);
		drawForum(own, space, threads, rows);
	}
	await insertMany(tx, 'twinspace.folder', rows.folders);
	await insertMany(tx, 'twinspace.material', rows.materials);
	await insertMany(tx, 'twinspace.page', rows.pages);
	await insertMany(tx, 'twinspace.page_version', rows.versions);
	await insertMany(tx, 'twinspace.forum', rows.forums);
	await insertMany(tx, 'twinspace.thread', rows.threads);
	await insertMany(tx, 'twinspace.post', rows.posts);
	await insertMany(tx, 'twinspace.thread_read', readRows(stream, spaces, rows));
}

/** Undefined for a project whose second founder is not known: it cannot have been approved. */
function emptySpace(project: DemoProject, now: Date): Omit<DemoSpace, 'pupils'> | undefined {
	const [first, second] = project.founders;
	const { approved_at, closed_at, last_activity_at } = project.row;
	if (!second || !approved_at) return undefined;
	const until = new Date(last_activity_at ?? closed_at ?? now);
	return {
		project,
		id: project.row.id,
		teachers: [first, second],
		language: project.idea.languages[0] ?? 'en',
		from: new Date(approved_at),
		until
	};
}

function pupilCount(stream: Chance, project: DemoProject): number {
	const size = stream.weighted(SIZES);
	if (size === 'none') return 0;
	return size === 'classes' && project.state === 'active' ? stream.whole(12, 26) : stream.whole(4, 10);
}

const spaceRow = (stream: Chance, { id, from }: DemoSpace) => ({
	project_id: id,
	pupils_open_threads: stream.maybe(0.3),
	approve_pupil_uploads: stream.maybe(0.8),
	guests_reply: stream.maybe(0.2),
	opened_at: from
});

const drawLibrary = (): Promise<StoredPicture[]> =>
	Promise.all(Array.from({ length: PICTURES }, async (_, at) => storePicture(await drawPicture(`library ${at * 7919}`))));

/** Teachers have read nearly everything; in the cast's project three threads are new to everybody. */
function readRows(stream: Chance, spaces: readonly DemoSpace[], { threads }: ForumRows) {
	const bySpace = Map.groupBy(threads, (thread) => thread.project_id);
	return spaces.flatMap((space) => {
		const rivers = space.project.key === 'rivers';
		const newest = (bySpace.get(space.id) ?? []).toSorted(
			(a, b) => Number(new Date(b.last_post_at ?? 0)) - Number(new Date(a.last_post_at ?? 0))
		);
		const readers = [...space.teachers, ...(rivers ? space.pupils : [])];
		const unread = rivers ? 3 : stream.whole(0, 2);
		return readers.flatMap(({ id }) =>
			newest.slice(unread).map((thread) => ({ thread_id: thread.id as string, account_id: id, read_at: space.until }))
		);
	});
}
