/** What the pages show: a project with a full first page of a thread, pages and files around it, and people to be found. */
import { randomUUID } from 'node:crypto';
import { makeTeacher } from '#directory/seed';
import { openSession } from '#identity';
import { useDatabase } from '#platform/db';
import { insertMany } from '#platform/demo';
import { createPage } from '#twinspace';
import { makePupil, makeSpace } from '#twinspace/seed';

export const POSTS = 20;
const PEOPLE = 400;
const COUNTRIES = ['EE', 'IT', 'FR', 'GR', 'FI', 'PT', 'PL', 'DE'];

export type World = { cookie: string; threadId: string; pages: { name: string; path: string }[] };

export async function makeWorld(databaseUrl: string): Promise<World> {
	const db = useDatabase(databaseUrl, { max: 4 });
	// One account asks more often than anybody may.
	await db.updateTable('platform.programme_setting').set({ value: '10000000' }).where('key', '=', 'limit.searches-per-minute').execute();
	for (let at = 0; at < PEOPLE; at += 1) await makeTeacher(db, { country: COUNTRIES[at % COUNTRIES.length] ?? 'EE' });
	const space = await makeSpace(db);
	const [teacher] = space.founders;
	const pupils = await Promise.all(Array.from({ length: 10 }, () => makePupil(db, space)));
	const [forumId, threadId] = [randomUUID(), randomUUID()];
	await insertMany(db, 'twinspace.forum', [{ id: forumId, project_id: space.id, title: 'Our rivers', position: 1 }]);
	await insertMany(db, 'twinspace.thread', [
		{ id: threadId, forum_id: forumId, project_id: space.id, title: 'Where does it rise?', author_id: teacher.id, posts: POSTS }
	]);
	const body =
		'We walked along it on Friday and measured how fast it runs.\n\nAt the mill it is slow, below the bridge twice as fast. What is it like at yours?';
	await insertMany(
		db,
		'twinspace.post',
		Array.from({ length: POSTS }, (_, at) => ({
			thread_id: threadId,
			project_id: space.id,
			author_id: pupils[at % pupils.length]?.id ?? teacher.id,
			body: `${at + 1}. ${body}`
		}))
	);
	const page = await createPage(teacher.actor, {
		projectId: space.id,
		title: 'Our river from spring to sea',
		text: `${body}\n\n`.repeat(12)
	});
	if (!page.ok) throw new Error(page.refusal);
	const where = { device: 'Benchmark', address: '127.0.0.1', office: false };
	const token = await db.transaction().execute((tx) => openSession(tx, teacher.id, where));
	return {
		cookie: `session=${token}`,
		threadId,
		pages: [
			{ name: `thread with ${POSTS} posts`, path: `/spaces/${space.id}/forum/threads/${threadId}` },
			{ name: 'page of a TwinSpace', path: `/spaces/${space.id}/pages/${page.value.pageId}` },
			{ name: 'search for people', path: '/partners?country=IT' }
		]
	};
}
