import { isTeacher, type Thing } from './right.ts';
import type { Space } from './space.ts';

export const POSTS_A_PAGE = 20;
export const THREADS_A_PAGE = 25;

/** What the table of rights asks of a forum and of the threads and posts in it. */
export const forumThing = (forum: { staffOnly: boolean }): Thing => ({ staffOnly: forum.staffOnly });
export const postThing = (post: { staffOnly: boolean; authorId: string }, accountId: string): Thing => ({
	staffOnly: post.staffOnly,
	own: post.authorId === accountId
});

/** Whoever took a post away may bring it back, and teachers may; what a teacher took away stays away for its author. */
export const mayBringBack = (
	space: Pick<Space, 'role' | 'accountId'>,
	post: { deletedAt: Date | null; deletedBy: string | null }
): boolean => post.deletedAt !== null && (post.deletedBy === space.accountId || isTeacher(space.role));

/**
 * Who hears of an answer: those who wrote in the thread and had read all before it. Whoever has something unread there has been
 * told already.
 */
export const hearsOfAnswer = (reader: { id: string; hadReadAll: boolean }, authorId: string): boolean =>
	reader.id !== authorId && reader.hadReadAll;

/** When a post is written: now, and always after the one before it, so that order and what is unread agree. */
export const momentAfter = (now: Date, last: Date): Date => (now > last ? now : new Date(last.getTime() + 1));
