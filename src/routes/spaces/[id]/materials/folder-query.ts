import { isUuid } from '#platform/form';

/** The part of the address that says which folder or list is open, with `more` behind it; empty at the top. */
export function folderQuery(url: URL, more = ''): string {
	const folder = url.searchParams.get('folder');
	const waiting = url.searchParams.get('waiting') === '1' ? 'waiting=1' : '';
	const parts = [isUuid(folder) ? `folder=${folder}` : '', waiting, more].filter(Boolean);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}
