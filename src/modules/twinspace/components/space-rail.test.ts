import { expect, test } from 'vitest';
import { pagesInRail, railItems } from './space-rail.ts';

const page = (id: string, parentId: string | null, depth: number) => ({ id, title: id, parentId, depth });
const pages = [page('a', null, 0), page('a1', 'a', 1), page('a11', 'a1', 2), page('b', null, 0), page('b1', 'b', 1)];
const words = { overview: 'O', pages: 'P', forum: 'F', materials: 'M', members: 'E', pupils: 'U', settings: 'S' };
const rooms = { pages: true, forum: true, materials: true, pupils: false, settings: false };

test('the rail shows the top pages and the branch of the open one', () => {
	const ids = (open?: string) => pagesInRail(pages, open).map((one) => one.id);
	expect(ids()).toEqual(['a', 'b']);
	expect(ids('a')).toEqual(['a', 'a1', 'b']);
	expect(ids('a1')).toEqual(['a', 'a1', 'a11', 'b']);
	expect(ids('b1')).toEqual(['a', 'b', 'b1']);
});

test('the rail has the rooms of this person, and marks where they are', () => {
	const items = railItems({ id: 'x', rooms, pages, unread: 3, waiting: 0 }, '/spaces/x/forum/threads/1', words, (path) => path);
	expect(items.map((item) => item.label)).toEqual(['O', 'P', 'F', 'M', 'E']);
	expect(items.filter((item) => item.current).map((item) => item.href)).toEqual(['/spaces/x/forum']);
	expect(items.find((item) => item.label === 'F')?.count).toBe(3);
	const guest = railItems(
		{ id: 'x', rooms: { ...rooms, pages: false }, pages: [], unread: 0, waiting: 0 },
		'/spaces/x',
		words,
		(path) => path
	);
	expect(guest.map((item) => item.label)).toEqual(['O', 'F', 'M', 'E']);
	expect(guest[0]?.current).toBe(true);
});
