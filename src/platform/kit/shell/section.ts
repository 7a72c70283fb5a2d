/** Which parts of the site a path belongs to, where its address does not begin with the part's. */
const under: Record<string, readonly string[]> = {
	'/partners': ['/notices', '/people', '/schools'],
	'/projects': ['/spaces']
};

/** Whether a page lies in a section of the site: exactly, or below it. `path` is without the language. */
export function isInSection(path: string, section: string): boolean {
	if (section === '/') return path === '/';
	return [section, ...(under[section] ?? [])].some((start) => path === start || path.startsWith(`${start}/`));
}
