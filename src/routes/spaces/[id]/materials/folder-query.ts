import { isUuid } from '#platform/form';

/** The part of the address that says which folder or list is open, with `more` behind it; empty at the top. */
export function folderQuery(url: URL, more = ''): string {
	const folder = url.searchParams.get('folder');
	const waiting = url.searchParams.get('waiting') === '1' ? 'waiting=1' : '';
	const parts = [isUuid(folder) ? `folder=${folder}` : '', waiting, more].filter(Boolean);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** What the address asks the list for. */
export const askedIn = ({ searchParams: query }: URL): { folder: string | null; after: string | null; waiting: boolean } => ({
	folder: query.get('folder'),
	after: query.get('after'),
	waiting: query.get('waiting') === '1'
});

/** What has just been done here: how many files came in, or which one was deleted and can be brought back. */
export function doneIn({ searchParams: query }: URL): { added: number; deleted: string | null } {
	const deleted = query.get('deleted');
	return { added: /^\d{1,2}$/.test(query.get('added') ?? '') ? Number(query.get('added')) : 0, deleted: isUuid(deleted) ? deleted : null };
}
