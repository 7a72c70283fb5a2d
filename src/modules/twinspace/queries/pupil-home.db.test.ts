import { afterAll, expect, test } from 'vitest';
import { dropDatabase, freshDatabase } from '#platform/test';
import { createPage, openForum, openThread, pupilHome, setPageRights } from '../index.ts';
import { makePupil, makeSpace } from '../seed.ts';

afterAll(dropDatabase);

test('a pupil reads at home what is new, and nothing of what the teachers keep to themselves', async () => {
	const db = await freshDatabase();
	const space = await makeSpace(db);
	const [anna] = space.founders;
	const mari = await makePupil(db, space);
	const projectId = space.id;
	expect(await pupilHome(mari.actor)).toMatchObject([{ id: projectId, unread: 0, page: null }]);

	const page = (title: string) => createPage(anna.actor, { projectId, parentId: '', title, doc: '', text: 'Words.' });
	const [rivers, marks] = [await page('Our rivers'), await page('Marks')];
	if (!rivers.ok || !marks.ok) throw new Error('no pages');
	await setPageRights(anna.actor, { projectId, pageId: marks.value.pageId, visibility: 'teachers', editing: 'teachers', editors: [] });
	for (const staffOnly of [false, true]) {
		const forum = await openForum(anna.actor, { projectId, title: 'General', description: '', staffOnly });
		if (!forum.ok) throw new Error('no forum');
		await openThread(anna.actor, { projectId, forumId: forum.value.forumId, title: 'Hello', body: 'Who is here?' });
	}

	const who = `${anna.actor.firstName} ${anna.actor.lastName}`;
	expect(await pupilHome(mari.actor)).toMatchObject([{ unread: 1, page: { id: rivers.value.pageId, title: 'Our rivers', who } }]);
});
