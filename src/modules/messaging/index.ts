/** The door of messaging: contacts, private messages, notifications. Nothing else of this folder may be imported. */
import { db } from '#platform/db';
import { unread } from './conversation.sql.ts';

export { areContacts, contactIds, isBlocked, makeContacts } from './contact.sql.ts';
export { accountChannel, notify } from './notify.ts';
export { messagingJobs } from './notification.jobs.ts';
export { writeTo } from './write-to.ts';
/** Conversations and notifications a person has not read yet. */
export const unreadCounts = (accountId: string): Promise<{ messages: number; notifications: number }> => db().transaction().execute((tx) => unread(tx, accountId));
