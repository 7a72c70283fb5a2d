import type { Frame } from '../frame.sql.ts';
import { shownName } from '../member.ts';
import { flat, pageThing, treeOf } from '../page.ts';
import { isTeacher } from '../right.ts';
import { mayIn, type Space } from '../space.ts';

/** What stands around every page of a space: its head, its rooms, its tree of pages, and what is new in them. */
export function frameOf(space: Space, frame: Frame) {
	const seen = frame.pages.filter((page) => mayIn(space, 'read-page', pageThing(page, space.accountId)));
	const rooms = {
		pages: mayIn(space, 'read-page'),
		forum: mayIn(space, 'read-forum'),
		materials: mayIn(space, 'read-material'),
		pupils: isTeacher(space.role),
		settings: space.role === 'administrator'
	};
	const { id, title, state, role, ageMin, ageMax, endOn, visit } = space;
	return {
		space: { id, title, state, role, ageMin, ageMax, endOn },
		visit,
		rooms,
		pages: flat(treeOf(seen)).map((page) => ({ id: page.id, title: page.title, depth: page.depth, parentId: page.parentId })),
		unread: rooms.forum ? frame.unread : 0,
		waiting: frame.waiting,
		countries: frame.countries,
		teachers: frame.teachers.map((teacher) => shownName({ ...teacher, kind: 'person' })),
		people: frame.people
	};
}
export type SpaceFrame = ReturnType<typeof frameOf>;
