/** What happened in a space lately, as its overview tells it. */
export type Activity = {
	what: 'page-created' | 'page-edited' | 'thread' | 'post' | 'material' | 'member';
	at: Date;
	/** The page, thread or folder it leads to; the person for a member. */
	id: string;
	title: string;
	who: { id: string; kind: 'person' | 'pupil' | 'guest'; firstName: string; lastName: string };
	/** How many of the same, where several were put together. */
	count: number;
	/** The first words of a post. */
	words: string;
};

const HOUR_MS = 3_600_000;
const same = (a: Activity, b: Activity): boolean =>
	a.what === b.what &&
	a.who.id === b.who.id &&
	a.at.getTime() - b.at.getTime() < HOUR_MS &&
	(a.what === 'material' || (a.what === 'page-edited' && a.id === b.id));

/** Newest first, at most `most`; what one person did to one thing within an hour is told once. */
export function toldOf(all: readonly Activity[], most: number): Activity[] {
	const told: Activity[] = [];
	for (const one of all.toSorted((a, b) => b.at.getTime() - a.at.getTime())) {
		const last = told.at(-1);
		if (last && same(last, one)) last.count += one.count;
		else told.push({ ...one });
	}
	return told.slice(0, most);
}

/** What a new space still waits for, in the order in which people begin. */
export const FIRST_STEPS = ['page', 'thread', 'material', 'pupils'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];
export type SpaceCounts = { pagesWritten: number; threads: number; materials: number; pupils: number };

/** The first steps with whether each is done, or none once all are. */
export function firstSteps(counts: SpaceCounts): { step: FirstStep; done: boolean }[] {
	const done: Record<FirstStep, boolean> = {
		page: counts.pagesWritten > 0,
		thread: counts.threads > 0,
		material: counts.materials > 0,
		pupils: counts.pupils > 0
	};
	const steps = FIRST_STEPS.map((step) => ({ step, done: done[step] }));
	return steps.every((one) => one.done) ? [] : steps;
}
