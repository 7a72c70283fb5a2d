import { schoolCards } from '#directory';
import { db } from '#platform/db';
import { activityOf, countsOf } from '../activity.sql.ts';
import { firstSteps, toldOf } from '../activity.ts';
import { shownName } from '../member.ts';
import { peopleOf } from '../member.sql.ts';
import { isTeacher } from '../right.ts';
import { mayIn, type Space } from '../space.ts';

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
