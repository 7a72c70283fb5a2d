import * as v from 'valibot';
import { checkbox, choice, name, optionalText, optionalUuid, text, uuid } from '#platform/form';

/** What one post can hold; a page is the place for more. */
export const POST_LETTERS = 10_000;
const body = text(POST_LETTERS);

export const OpenForumForm = v.object({ projectId: uuid, title: name(80), description: optionalText(400), staffOnly: checkbox });
export const ChangeForumForm = v.object({ projectId: uuid, forumId: uuid, title: name(80), description: optionalText(400) });
export const OpenThreadForm = v.object({ projectId: uuid, forumId: uuid, title: name(140), body });
export const ReplyForm = v.object({ projectId: uuid, threadId: uuid, body, replyTo: optionalUuid });
export const EditPostForm = v.object({ projectId: uuid, postId: uuid, body });
export const PostForm = v.object({ projectId: uuid, postId: uuid });
export const THREAD_CHANGES = ['lock', 'unlock', 'pin', 'unpin', 'delete', 'bring-back'] as const;
export const ChangeThreadForm = v.object({ projectId: uuid, threadId: uuid, change: choice(THREAD_CHANGES) });
