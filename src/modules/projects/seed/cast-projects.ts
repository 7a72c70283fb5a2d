import type { DemoTeacher, DirectoryWorld } from '#directory/seed';
import { chance } from '#platform/demo';
import type { DrawnProject } from './draw-projects.ts';
import { fit, findMembers } from './find-founders.ts';
import { ideaCalled } from './ideas.ts';

/** A big project for the map: so many schools, as domain §6 says they exist. */
const MEMBERS_OF_SPRING = 38;

/** The projects of the people one can sign in as, so that each of them finds something to do. */
export function castProjects(world: DirectoryWorld, uses: Map<string, number>): DrawnProject[] {
	const { person } = world;
	const stream = chance('cast-projects');
	const everybody = world.eTwinners.filter((one) => !one.key);
	/** Somebody of that country who fits the idea; the best of the country. */
	const partner = (title: string, country: string): DemoTeacher => {
		const idea = ideaCalled(title);
		const here = everybody.filter((one) => one.school.row.country === country);
		const [best] = stream.shuffled(here).sort((a, b) => fit(b, idea, false) - fit(a, idea, false));
		if (!best) throw new Error(`nobody in ${country} for "${title}"`);
		return best;
	};
	const project = (
		title: string,
		state: DrawnProject['state'],
		founders: DrawnProject['founders'],
		more: Partial<DrawnProject> = {}
	): DrawnProject => {
		uses.set(title, (uses.get(title) ?? 0) + 1);
		return { state, idea: ideaCalled(title), title, founders, members: [], national: false, ...more };
	};
	const spring = ideaCalled('Spring is coming north');
	const springFounders = [partner(spring.title, 'SE'), partner(spring.title, 'PT')] as const;
	return [
		project('Rivers that shaped our cities', 'active', [person('maarja'), person('gianni')], {
			key: 'rivers',
			ageDays: 47,
			endsOn: '03-31'
		}),
		project('Solar schools', 'closed', [person('maarja'), partner('Solar schools', 'PT')], {
			key: 'solar',
			ageDays: 150,
			members: [partner('Solar schools', 'TR')]
		}),
		project('Our air, their air', 'draft', [person('maarja')], { ageDays: 3 }),
		project("Borders we can see, borders we can't", 'active', [person('gianni'), partner("Borders we can see, borders we can't", 'SI')], {
			ageDays: 120
		}),
		project('Water towers, wells and taps', 'active', [person('liina'), partner('Water towers, wells and taps', 'TR')], {
			ageDays: 80,
			members: [partner('Water towers, wells and taps', 'JO'), person('jussi')]
		}),
		project('Night sky exchange', 'closed', [person('liina'), partner('Night sky exchange', 'ES')], { ageDays: 210 }),
		project('Names on the map', 'draft', [person('liina')], { ageDays: 9 }),
		project('Radio Récré', 'active', [person('claire'), person('amina')], { key: 'radio', ageDays: 60 }),
		project('Si les murs pouvaient parler', 'draft', [person('claire')], { ageDays: 2 }),
		project('حكايات جدّتي', 'active', [person('amina'), partner('حكايات جدّتي', 'FR')], { ageDays: 30 }),
		project('Αποδείξεις χωρίς λόγια', 'active', [person('eleni'), partner('Αποδείξεις χωρίς λόγια', 'CY')], { ageDays: 70 }),
		project('Weather watchers', 'awaiting_partner', [person('eleni'), person('zeynep')], { ageDays: 1.4 }),
		project('Akıllı sera', 'active', [person('zeynep'), partner('Akıllı sera', 'RO')], { ageDays: 95 }),
		project('Hello, I am a hedgehog', 'awaiting_approval', [person('agnieszka'), partner('Hello, I am a hedgehog', 'EE')], {
			ageDays: 2.6
		}),
		project('Our tree through the year', 'active', [person('agnieszka'), partner('Our tree through the year', 'IT')], { ageDays: 65 }),
		project('Comics about chemistry', 'changes_requested', [person('lukas'), person('maarja')], { ageDays: 4, said: 'DE' }),
		project('The physics of playgrounds', 'active', [person('lukas'), partner('The physics of playgrounds', 'FR')], { ageDays: 55 }),
		project('A play in two cities', 'active', [person('sofie'), partner('A play in two cities', 'PT')], { ageDays: 88 }),
		project(spring.title, 'active', springFounders, {
			key: 'spring',
			ageDays: 40,
			members: findMembers(stream, spring, everybody, MEMBERS_OF_SPRING, springFounders)
		}),
		...beforeTheyLeft(world, uses)
	];
}

/** Projects with schools of a country that has left: they live on for the others (domain §3). */
function beforeTheyLeft(world: DirectoryWorld, uses: Map<string, number>): DrawnProject[] {
	const stream = chance('before-they-left');
	const gone = world.teachers.filter((one) => one.school.row.country === 'GB');
	const titles = ['Letters that fly slowly', 'Everyday heroes', 'Bread maps', 'Book tennis'];
	return titles.flatMap((title, at): DrawnProject[] => {
		const idea = ideaCalled(title);
		const first = stream.pick(world.eTwinners.filter((one) => !one.key && fit(one, idea, true) > 1 && one.joined < new Date('2019-01-01')));
		const second = gone[at];
		if (!second) return [];
		uses.set(title, (uses.get(title) ?? 0) + 1);
		const daysSince = (world.now.getTime() - Date.parse(`201${7 + (at % 3)}-06-20`)) / 86_400_000;
		return [{ state: 'archived', idea, title, founders: [first, second], members: [], national: false, ageDays: daysSince }];
	});
}
