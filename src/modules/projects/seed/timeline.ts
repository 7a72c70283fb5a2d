import { ago, type Chance, dayOf, days } from '#platform/demo';
import type { ProjectRow, ProjectState } from '../project.seed.ts';
import { closeReasons } from './reasons.ts';

/** When things happened to a project in this state, counted back from now. */
export type Timeline = Required<
	Pick<
		ProjectRow,
		| 'created_at'
		| 'updated_at'
		| 'waiting_since'
		| 'approved_at'
		| 'closed_at'
		| 'archived_at'
		| 'close_reason'
		| 'reopened_at'
		| 'reopened_until'
		| 'last_activity_at'
		| 'start_on'
		| 'end_on'
		| 'warned_days'
	>
>;

const blank = {
	waiting_since: null,
	approved_at: null,
	closed_at: null,
	archived_at: null,
	close_reason: null,
	reopened_at: null,
	reopened_until: null,
	last_activity_at: null,
	warned_days: []
};
/** Warnings go out so many days before the end (programme setting project.warn-days). */
const WARNED = [30, 7];

/** Weeks to decide, months to work. `ageDays`: how long ago the state began, where the caller knows. */
export function timelineOf(chance: Chance, state: ProjectState, now: Date, ageDays?: number): Timeline {
	const span = (from: number, to: number) => from + chance.next() * (to - from);
	const plan = (approved: Date, months: number) => ({
		start_on: dayOf(approved),
		end_on: dayOf(new Date(approved.getTime() + days(30 * months)))
	});
	if (state === 'active') {
		const length = span(4, 10);
		const running = ageDays ?? span(0.02, 0.97) * length * 30;
		const approved = ago(now, days(running));
		const dates = plan(approved, length);
		const left = (Date.parse(dates.end_on) - now.getTime()) / days(1);
		const again = ageDays === undefined && chance.maybe(0.03);
		return {
			...blank,
			...dates,
			...(again && {
				reopened_at: ago(now, days(span(1, Math.min(running, 40)))),
				reopened_until: dayOf(new Date(now.getTime() + days(300)))
			}),
			created_at: ago(approved, days(span(9, 60))),
			updated_at: ago(now, days(Math.min(running, span(0, 40)))),
			approved_at: approved,
			last_activity_at: ago(now, days(ageDays === undefined ? Math.min(running * 0.8, chance.next() ** 4 * 90) : span(0.02, 0.6))),
			warned_days: WARNED.filter((warning) => left <= warning)
		};
	}
	if (state === 'closed' || state === 'archived') {
		const closed = ago(now, days(ageDays ?? (state === 'closed' ? span(4, 600) : span(760, 3200))));
		const approved = ago(closed, days(span(120, 300)));
		return {
			...blank,
			start_on: dayOf(approved),
			end_on: dayOf(closed),
			created_at: ago(approved, days(span(9, 60))),
			updated_at: closed,
			approved_at: approved,
			closed_at: closed,
			archived_at: state === 'archived' ? new Date(closed.getTime() + days(731)) : null,
			close_reason: chance.pick(closeReasons),
			last_activity_at: ago(closed, days(span(0, 20)))
		};
	}
	const waiting = ago(now, days(ageDays ?? (state === 'awaiting_approval' ? 0.1 + chance.next() ** 1.5 * 11 : span(0.2, 25))));
	const begins = new Date(now.getTime() + days(span(10, 60)));
	return {
		...blank,
		...plan(begins, span(3, 8)),
		created_at: ago(waiting, days(span(1, 30))),
		updated_at: waiting,
		waiting_since: state === 'draft' ? null : waiting
	};
}

const TIME_TO_WORK_DAYS = 60;
/** The next such day (`03-31`) that leaves two months to work. */
export function nextDay(monthDay: string, now: Date): string {
	const year = now.getUTCFullYear();
	const candidates = [year, year + 1].map((one) => `${one}-${monthDay}`);
	return candidates.find((day) => Date.parse(day) - now.getTime() > days(TIME_TO_WORK_DAYS)) ?? `${year + 1}-${monthDay}`;
}
