import { type DirectoryWorld, type DemoTeacher } from '#directory/seed';
import { type Chance, chance } from '#platform/demo';
import type { ProjectState } from '../project.seed.ts';
import { countryOf, findFounders, findMembers, type Pair, type SchemeOf } from './find-founders.ts';
import { allIdeas, type Idea } from './ideas.ts';

/** A project before it becomes rows: who, what, and in which state. The second founder may still be missing in a draft. */
export type DrawnProject = {
	state: ProjectState;
	idea: Idea;
	title: string;
	founders: readonly [DemoTeacher, DemoTeacher] | readonly [DemoTeacher];
	members: readonly DemoTeacher[];
	national: boolean;
	/** Days since its state began, where the design's pictures or a test want one. */
	ageDays?: number;
	/** Month and day on which it ends, as `03-31`: the next one that leaves time to work. */
	endsOn?: string;
	/** Known by this key to the seeds above. */
	key?: string;
	/** The office, by its key, that said no or asked for changes. */
	said?: string;
};

/** The share of each state in the demo world: 400 projects in all, the cast's own included. */
const STATES: Readonly<Record<ProjectState, number>> = {
	draft: 28,
	awaiting_partner: 22,
	declined: 8,
	awaiting_approval: 52,
	changes_requested: 11,
	rejected: 8,
	withdrawn: 8,
	active: 190,
	closed: 38,
	archived: 22
};
const NATIONAL = 0.05;

function memberCount(chance: Chance, state: ProjectState): number {
	if (state !== 'active' && state !== 'closed' && state !== 'archived') return 0;
	const size = chance.weighted({ none: 32, few: 40, some: 20, many: 8 });
	return { none: 0, few: chance.whole(1, 3), some: chance.whole(4, 8), many: chance.whole(9, 18) }[size];
}

/** A later project from the same idea names its towns, as teachers do who take an idea over. */
function titleOf(idea: Idea, founders: readonly DemoTeacher[], uses: number): string {
	if (uses === 0) return idea.title;
	return `${idea.title}: ${founders.map((one) => one.school.row.city).join(' – ')}`;
}

/** Draws the projects of the many; those of the cast are written by hand in cast-projects.ts. */
export function drawProjects(world: DirectoryWorld, schemeOf: SchemeOf, uses: Map<string, number>): DrawnProject[] {
	const stream = chance('projects');
	const people = world.eTwinners;
	const load = new Map<string, number>();
	const desks = stream.shuffled(world.offices.map((office) => office.key));
	const queue: Idea[] = [];
	const nextIdea = (): Idea => {
		if (queue.length === 0) queue.push(...stream.shuffled(allIdeas()));
		return queue.shift() as Idea;
	};
	const drawn: DrawnProject[] = [];
	for (const [state, count] of Object.entries(STATES) as [ProjectState, number][]) {
		for (let at = 0; at < count; at++) {
			const national = stream.maybe(NATIONAL);
			// Every desk finds something to approve.
			const place = state === 'awaiting_approval' ? desks[at % desks.length] : undefined;
			let found: { idea: Idea; pair: Pair } | undefined;
			for (let tries = 0; tries < 60 && !found; tries++) {
				const idea = nextIdea();
				const pair = findFounders(stream, idea, { people, schemeOf, load, place, national: national && !place });
				if (pair) found = { idea, pair };
			}
			if (!found) continue;
			const { idea, pair } = found;
			for (const founder of pair) load.set(founder.id, (load.get(founder.id) ?? 0) + 1);
			const before = uses.get(idea.title) ?? 0;
			uses.set(idea.title, before + 1);
			const alone = state === 'draft' || state === 'withdrawn';
			drawn.push({
				state,
				idea,
				title: titleOf(idea, pair, before),
				founders: alone && stream.maybe(0.7) ? [pair[0]] : pair,
				members: findMembers(stream, idea, people, memberCount(stream, state), pair),
				national: countryOf(pair[0]) === countryOf(pair[1])
			});
		}
	}
	return drawn;
}
