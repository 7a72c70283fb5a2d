import { ago, type Chance, days } from '#platform/demo';
import type { DemoTeacher } from './draw-people.ts';
import type { DemoSchool } from './draw-school.ts';

/** In one country of so many somebody comes a second time; in Estonia, whose desk is in the pictures, in both ways. */
const ONE_OF = 3;

/**
 * People who have forgotten that they have an account and join again from another mailbox: at their own school, or at one that they type in
 * although the register has it. What an office finds under "Duplicates". Adds them to `teachers` and `schools`.
 */
export function letSomeComeTwice(chance: Chance, teachers: DemoTeacher[], schools: DemoSchool[], now: Date): void {
	const here = Map.groupBy(
		teachers.filter(
			(one) => one.state === 'validated' && !one.key && one.account.profession !== 'head' && one.school.row.status === 'register'
		),
		(one) => one.school.place
	);
	for (const [at, place] of [...here.keys()].toSorted().entries()) {
		if (place !== 'EE' && at % ONE_OF > 0) continue;
		const [first, second] = chance.some(here.get(place) ?? [], 2);
		if (first) teachers.push(again(chance, first, first.school, now));
		if (!second || (place !== 'EE' && at % (2 * ONE_OF) > 0)) continue;
		const typed: DemoSchool = { ...second.school, key: '', row: { ...second.school.row, id: chance.uuid() } };
		const twin = again(chance, second, typed, now);
		Object.assign(typed.row, {
			official_code: null,
			source: 'entered',
			status: 'entered',
			entered_by: twin.id,
			website: null,
			email_domain: null,
			about: '',
			created_at: twin.joined
		});
		schools.push(typed);
		teachers.push(twin);
	}
}

function again(chance: Chance, teacher: DemoTeacher, school: DemoSchool, now: Date): DemoTeacher {
	const joined = ago(now, days(1 + chance.next() * 4));
	const [name = ''] = String(teacher.account.email).split('@');
	const id = chance.uuid();
	const account = {
		...teacher.account,
		id,
		email: `${name}@home-mail.example`,
		standing: 'pending',
		created_at: joined,
		email_confirmed_at: joined,
		code_of_conduct_at: joined,
		last_active_at: joined
	};
	return {
		...teacher,
		id,
		account,
		school,
		state: 'pending',
		joined,
		lastActive: joined,
		profile: { ...teacher.profile, available: false }
	};
}
