import { schoolCards } from '#directory';
import { db } from '#platform/db';
import { activityOf, countsOf } from '../activity.sql.ts';
import { firstSteps, toldOf } from '../activity.ts';
import { frameOf } from '../frame.sql.ts';
import { shownName } from '../member.ts';
import { peopleOf } from '../member.sql.ts';
import { flat, pageThing, treeOf } from '../page.ts';
import { isTeacher } from '../right.ts';
import { mayIn, type Space } from '../space.ts';

/** What stands around every page of a space: its head, its rooms, its tree of pages, and what is new in them. */
export async function spaceFrame(space: Space) {
	const staff = mayIn(space, 'enter-staff-room');
	const frame = await frameOf(space.id, { accountId: space.accountId, staff, since: space.since });
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
export type SpaceFrame = Awaited<ReturnType<typeof spaceFrame>>;

/** The overview: schools on the map, what happened lately, and the first steps of a new space. */
export async function spaceOverview(space: Space) {
	const hears = {
		staff: mayIn(space, 'enter-staff-room'),
		pages: mayIn(space, 'read-page'),
		forum: mayIn(space, 'read-forum'),
		materials: mayIn(space, 'read-material')
	};
	const people = (await peopleOf(db(), space.id)).filter((person) => person.role === 'administrator' || person.role === 'teacher');
	const schools = await schoolCards(
		db(),
		people.flatMap((person) => person.schoolId ?? [])
	);
	const activity = toldOf(await activityOf(db(), space.id, hears), 12);
	const fresh = isTeacher(space.role) && space.state === 'active';
	return {
		activity: activity.map(({ who, ...one }) => ({ ...one, at: one.at.toISOString(), who: shownName(who) })),
		schools: [...new Map([...schools.values()].map((school) => [school.id, school])).values()].map((school) => ({
			id: school.id,
			name: school.name,
			city: school.city,
			country: school.country,
			lat: school.lat,
			lon: school.lon,
			teachers: people.filter((person) => person.schoolId && schools.get(person.schoolId)?.id === school.id).map(shownName)
		})),
		steps: fresh ? firstSteps(await countsOf(db(), space.id)) : []
	};
}
