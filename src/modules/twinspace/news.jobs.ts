import * as v from 'valibot';
import { personCards } from '#directory';
import { notify } from '#messaging';
import { uuid } from '#platform/form';
import { job } from '#platform/jobs';
import { asSystem, type Ctx } from '#platform/usecase';
import { hearsOfAnswer } from './forum.ts';
import { peopleOf, teacherIds } from './member.sql.ts';
import { shownName } from './member.ts';
import { pageById } from './page.sql.ts';
import { authorsOf, versionOf } from './page-version.sql.ts';
import { readersOfThread } from './post.sql.ts';
import { isTeacher } from './right.ts';
import { announceOnce } from './space.sql.ts';
import { threadById } from './thread.sql.ts';

// messages: twinspace.notification.*
/** Telling many people takes a moment, so it is done behind the use case; each piece of news is told once. */
async function tell(ctx: Ctx<null>, to: readonly string[], kind: string, authorId: string, title: string, href: string): Promise<void> {
	const author = (await personCards(ctx.tx, [authorId])).get(authorId);
	const params = { title, name: author ? shownName(author) : '' };
	for (const id of new Set(to)) if (id !== authorId) await notify(ctx, { to: id, kind, params, href });
}
/** Those of these people who are still in the space and may read it: teachers, and guests where it is not the teachers' own. */
async function stillHere(ctx: Ctx<null>, projectId: string, ids: readonly string[], staffOnly: boolean): Promise<string[]> {
	const people = (await peopleOf(ctx.tx, projectId)).filter(
		(one) => isTeacher(one.role) || (one.role === 'guest' && !staffOnly && !one.suspended)
	);
	const here = new Set(people.map((one) => one.id));
	return ids.filter((id) => here.has(id));
}
const once = (kind: string, id: string, run: (ctx: Ctx<null>) => Promise<void>): Promise<void> =>
	asSystem(`twinspace.tell-${kind}`, async (ctx) => {
		if (await announceOnce(ctx.tx, kind, id, ctx.now)) await run(ctx);
	});

const thread = job(
	'twinspace.tell-of-thread',
	v.object({ projectId: uuid, threadId: uuid }),
	({ projectId, threadId }) =>
		once('thread', threadId, async (ctx) => {
			const found = await threadById(ctx.tx, projectId, threadId);
			if (!found || found.deletedAt) return;
			const href = `/spaces/${projectId}/forum/threads/${threadId}`;
			await tell(ctx, await teacherIds(ctx.tx, projectId), 'twinspace.thread', found.authorId, found.title, href);
		}),
	{ on: ['twinspace.thread-opened'] }
);

const answer = job(
	'twinspace.tell-of-answer',
	v.object({ projectId: uuid, threadId: uuid, postId: uuid }),
	({ projectId, threadId, postId }) =>
		once('post', postId, async (ctx) => {
			const found = await threadById(ctx.tx, projectId, threadId);
			const { authorId, readers } = await readersOfThread(ctx.tx, threadId, postId);
			if (!found || found.deletedAt || !authorId) return;
			const to = readers.filter((reader) => hearsOfAnswer(reader, authorId)).map((reader) => reader.id);
			const href = `/spaces/${projectId}/forum/threads/${threadId}?post=${postId}#post-${postId}`;
			await tell(ctx, await stillHere(ctx, projectId, to, found.staffOnly), 'twinspace.answer', authorId, found.title, href);
		}),
	{ on: ['twinspace.post-written'] }
);

const newPage = job(
	'twinspace.tell-of-page',
	v.object({ projectId: uuid, pageId: uuid }),
	({ projectId, pageId }) =>
		once('page', pageId, async (ctx) => {
			const page = await pageById(ctx.tx, projectId, pageId);
			if (!page || page.deletedAt) return;
			await tell(
				ctx,
				await teacherIds(ctx.tx, projectId),
				'twinspace.page',
				page.createdBy,
				page.title,
				`/spaces/${projectId}/pages/${pageId}`
			);
		}),
	{ on: ['twinspace.page-created'] }
);

/** An hour of one person's saves is one piece of news. */
const HOUR_MS = 3_600_000;
const editedPage = job(
	'twinspace.tell-of-edit',
	v.object({ projectId: uuid, pageId: uuid, version: v.number() }),
	({ projectId, pageId, version }) =>
		asSystem('twinspace.tell-edit', async (ctx) => {
			const page = await pageById(ctx.tx, projectId, pageId);
			const [now, before] = [await versionOf(ctx.tx, pageId, version), await versionOf(ctx.tx, pageId, version - 1)];
			if (!page || page.deletedAt || !now) return;
			const goesOn = before?.authorId === now.authorId && now.at.getTime() - before.at.getTime() < HOUR_MS;
			if (goesOn || !(await announceOnce(ctx.tx, `page-version-${version}`, pageId, ctx.now))) return;
			const href = `/spaces/${projectId}/pages/${pageId}/versions/${version}`;
			const to = await stillHere(ctx, projectId, await authorsOf(ctx.tx, pageId), true);
			await tell(ctx, to, 'twinspace.page-edited', now.authorId, page.title, href);
		}),
	{ on: ['twinspace.page-edited'] }
);

const upload = job(
	'twinspace.tell-of-upload',
	v.object({ projectId: uuid, materialId: uuid, authorId: uuid, files: v.number() }),
	({ projectId, materialId, authorId, files }) =>
		once('upload', materialId, async (ctx) => {
			const author = (await personCards(ctx.tx, [authorId])).get(authorId);
			const params = { name: author ? shownName(author) : '', count: files };
			const href = `/spaces/${projectId}/materials?waiting=1`;
			for (const to of await teacherIds(ctx.tx, projectId)) await notify(ctx, { to, kind: 'twinspace.upload-waits', params, href });
		}),
	{ on: ['twinspace.upload-waits'] }
);

export const newsJobs = [thread, answer, newPage, editedPage, upload];
