import { db } from '#platform/db';
import { isUuid } from '#platform/form';
import type { Viewer } from '#platform/usecase';
import { areContacts, blockedBy, openRequest } from '../contact.sql.ts';

/** What is between the viewer and somebody: for that person's page. `blocked`: the viewer blocked them. */
export async function contactWith(viewer: Viewer, id: string): Promise<{ contact: boolean; open: boolean; blocked: boolean }> {
	if (viewer?.kind !== 'person' || !isUuid(id) || viewer.id === id) return { contact: false, open: false, blocked: false };
	return db()
		.transaction()
		.execute(async (tx) => ({
			contact: await areContacts(tx, viewer.id, id),
			open: (await openRequest(tx, viewer.id, id)) !== undefined,
			blocked: (await blockedBy(tx, viewer.id)).includes(id)
		}));
}
