import type { RailItem } from '#platform/kit';

type TreePage = { id: string; title: string; depth: number; parentId: string | null };
type Rooms = { pages: boolean; forum: boolean; materials: boolean; pupils: boolean; settings: boolean };
type Words = Record<'overview' | 'pages' | 'forum' | 'materials' | 'members' | 'pupils' | 'settings', string>;

/** The pages that the rail shows: the top ones, and the branch of the page that is open. */
export function pagesInRail(pages: readonly TreePage[], openId: string | undefined): TreePage[] {
	const open = new Set<string | null>();
	for (let page = pages.find((one) => one.id === openId); page;) {
		open.add(page.id);
		const above: string | null = page.parentId;
		page = pages.find((one) => one.id === above);
	}
	return pages.filter((page) => page.depth === 0 || open.has(page.parentId));
}

/** The rooms of a space in their order, with those of this person only. `path` is the page's, without language. */
export function railItems(
	space: { id: string; rooms: Rooms; pages: readonly TreePage[]; unread: number; waiting: number },
	path: string,
	words: Words,
	href: (path: string) => string
): RailItem[] {
	const base = `/spaces/${space.id}`;
	const inside = (room: string): boolean => path === `${base}/${room}` || path.startsWith(`${base}/${room}/`);
	const openPage = /\/pages\/([0-9a-f-]{36})/.exec(path)?.[1];
	const room = (name: keyof Words & string, shown: boolean, more: Partial<RailItem> = {}): RailItem[] =>
		shown ? [{ href: href(`${base}/${name}`), label: words[name], current: inside(name), ...more }] : [];
	const children = pagesInRail(space.pages, openPage).map((page) => ({
		href: href(`${base}/pages/${page.id}`),
		label: page.title,
		current: page.id === openPage
	}));
	return [
		{ href: href(base), label: words.overview, current: path === base },
		...room('pages', space.rooms.pages, { children }),
		...room('forum', space.rooms.forum, { count: space.unread }),
		...room('materials', space.rooms.materials, { count: space.waiting }),
		...room('members', true),
		...room('pupils', space.rooms.pupils),
		...room('settings', space.rooms.settings)
	];
}
