import { personCards } from '#directory';
import { db } from '#platform/db';
import { isUuid } from '#platform/form';
import { THREADS_A_PAGE, forumThing, mayBringBack, postThing } from '../forum.ts';
import { forumById, forumsOf, type Forum } from '../forum.sql.ts';
import { shownName } from '../member.ts';
import { lastPageStart, pageStartOf, threadPart } from '../post.sql.ts';
import { beginning, paragraphsOf } from '../post-text.ts';
import { POSTS_A_PAGE } from '../forum.ts';
import { mayIn, type Space } from '../space.ts';
import { countsByForum, markThreadRead, threadsOf } from '../thread.sql.ts';

const readerOf = (space: Space) => ({ accountId: space.accountId, since: space.since });
/** How many of the freshest threads the list of forums shows of each. */
const FRESHEST = 5;

async function threadLines(space: Space, forum: Forum, after?: string, limit?: number) {
	const lines = await threadsOf(db(), forum.id, readerOf(space), after, limit);
	const people = await personCards(
		db(),
		lines.flatMap((line) => [line.authorId, ...(line.lastAuthorId ? [line.lastAuthorId] : [])])
	);
	const nameOf = (id: string | null): string | null => {
		const person = id ? people.get(id) : undefined;
		return person ? shownName(person) : null;
	};
	return lines.map(({ id, title, posts, locked, pinned, unread, lastPostAt, authorId, lastAuthorId }) => ({
		id,
		title,
		posts,
		locked,
		pinned,
		unread,
		at: lastPostAt.toISOString(),
		by: nameOf(authorId),
		lastBy: nameOf(lastAuthorId)
	}));
}

/** All forums that this person may read, each with its freshest threads. */
export async function forumsFor(space: Space) {
	if (!mayIn(space, 'read-forum')) return undefined;
	const forums = (await forumsOf(db(), space.id)).filter((forum) => mayIn(space, 'read-forum', forumThing(forum)));
	const counts = await countsByForum(db(), space.id, readerOf(space));
	return {
		mayOpenForum: mayIn(space, 'open-forum'),
		forums: await Promise.all(
			forums.map(async (forum) => ({
				...forum,
				threads: counts.get(forum.id)?.threads ?? 0,
				unread: counts.get(forum.id)?.unread ?? 0,
				mayOpenThread: mayIn(space, 'open-thread', forumThing(forum)),
				fresh: await threadLines(space, forum, undefined, FRESHEST)
			}))
		)
	};
}

async function seenForum(space: Space, forumId: string | null) {
	const forum = isUuid(forumId) ? await forumById(db(), space.id, forumId) : undefined;
	return forum && mayIn(space, 'read-forum', forumThing(forum)) ? forum : undefined;
}

/** One forum, a page of its threads. */
export async function forumFor(space: Space, forumId: string, after: string | null) {
	const forum = await seenForum(space, forumId);
	if (!forum) return undefined;
	const lines = await threadLines(space, forum, isUuid(after) ? after : undefined);
	return {
		forum,
		threads: lines.slice(0, THREADS_A_PAGE),
		next: lines.length > THREADS_A_PAGE ? (lines[THREADS_A_PAGE - 1]?.id ?? null) : null,
		mayOpenThread: mayIn(space, 'open-thread', forumThing(forum)),
		mayChange: mayIn(space, 'open-forum')
	};
}

/** The forums in which this person may begin a thread; the one asked for first. */
export async function forumsToWrite(space: Space, wanted: string | null) {
	const forums = (await forumsOf(db(), space.id)).filter((forum) => mayIn(space, 'open-thread', forumThing(forum)));
	if (forums.length === 0) return undefined;
	return { forums, chosen: forums.find((forum) => forum.id === wanted)?.id ?? forums[0]?.id ?? '' };
}

/** Where in a thread to begin: at the post that begins a page, on the page of a post, or on the last page. */
export type ThreadPlace = { from: string | null; post: string | null; last: boolean };

async function startOf(threadId: string, place: ThreadPlace): Promise<string | null> {
	if (isUuid(place.from)) return place.from;
	if (isUuid(place.post)) return pageStartOf(db(), threadId, place.post);
	return place.last ? lastPageStart(db(), threadId) : null;
}

/** A page of a thread with what may be done to each post. Opening it marks it as read up to here. */
export async function threadFor(space: Space, threadId: string, place: ThreadPlace) {
	if (!isUuid(threadId)) return undefined;
	const part = await threadPart(space.id, threadId, await startOf(threadId, place), space.accountId);
	const thing = part && forumThing(part);
	const takesAway = part && mayIn(space, 'delete-thread', thing);
	if (!part || !mayIn(space, 'read-forum', thing) || (part.deleted && !takesAway)) return undefined;
	const lines = part.lines.slice(0, POSTS_A_PAGE);
	const last = lines.at(-1);
	const readAt = part.readAt ?? space.since;
	if (space.role !== 'visitor' && last && (part.readAt === null || last.at > part.readAt))
		await markThreadRead(db(), threadId, space.accountId, last.id);
	const open = !part.locked && !part.deleted;
	// The rule asks of a post only whether it is the reader's own: judged twice, not for each.
	const on = (own: boolean) => {
		const post = { ...forumThing(part), own };
		return { edit: mayIn(space, 'edit-post', post), delete: mayIn(space, 'delete-post', post) };
	};
	const [onOwn, onOthers] = [on(true), on(false)];
	const mayOn = (line: { authorId: string }) => (line.authorId === space.accountId ? onOwn : onOthers);
	return {
		thread: {
			id: threadId,
			title: part.title,
			forum: { id: part.forumId, title: part.forumTitle },
			staffOnly: part.staffOnly,
			locked: part.locked,
			pinned: part.pinned,
			deleted: part.deleted,
			count: part.posts
		},
		posts: lines.map((line) => ({
			id: line.id,
			at: line.at.toISOString(),
			edited: line.editedAt !== null,
			hidden: line.hidden,
			who: shownName(line),
			own: line.authorId === space.accountId,
			pupil: line.kind === 'pupil',
			unread: line.at > readAt && line.authorId !== space.accountId,
			paragraphs: paragraphsOf(line.body),
			quoted: line.quoted ? { id: line.quoted.id, who: shownName(line.quoted), words: beginning(line.quoted.body) } : null,
			may: {
				edit: open && !line.hidden && mayOn(line).edit,
				delete: !line.hidden && mayOn(line).delete,
				bringBack: line.hidden && mayBringBack(space, { deletedAt: line.at, deletedBy: line.hiddenBy }) && mayOn(line).delete
			}
		})),
		/** The post that this page begins with, unless it is the first page. */
		from: part.previous ? (lines[0]?.id ?? null) : null,
		previous: part.previous,
		next: part.lines[POSTS_A_PAGE]?.id ?? null,
		may: {
			reply: open && mayIn(space, 'reply', thing),
			moderate: mayIn(space, 'moderate-thread', thing),
			delete: takesAway === true
		}
	};
}

/** One's own post, to be changed. */
export async function postToEdit(space: Space, threadId: string, postId: string) {
	if (!isUuid(threadId) || !isUuid(postId)) return undefined;
	const part = await threadPart(space.id, threadId, postId, space.accountId);
	const line = part?.lines.find((one) => one.id === postId);
	const thing = part && line && postThing({ staffOnly: part.staffOnly, authorId: line.authorId }, space.accountId);
	if (!part || !line || line.hidden || part.deleted || part.locked || !mayIn(space, 'edit-post', thing)) return undefined;
	return { id: line.id, body: line.body, thread: { id: threadId, title: part.title } };
}
