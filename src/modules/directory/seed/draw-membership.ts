import { ago, type Chance, days, hours } from '#platform/demo';
import { membershipRow, type MembershipRow } from '../teacher.seed.ts';
import type { DemoTeacher } from './draw-people.ts';
import type { DemoSchool } from './draw-school.ts';

const QUESTIONS = [
	'We do not find you on the school’s page. Could your head confirm you, or could you send a certificate?',
	'Your school has two sites. At which of them do you teach?',
	'You gave a private address. Do you have one at the school, too?',
	'Is this a new position? The register still names another school.'
];
const ANSWERS = [
	'I have asked my head, she will confirm tomorrow.',
	'At the site by the park. Thank you for asking!',
	'Yes, since September. My contract is attached.'
];
const REJECTIONS = [
	'The school does not know you. If this is a mistake, please ask your head to write to us.',
	'Administrative staff cannot register; we would be glad to welcome a teacher of your school.',
	'You already have an account with another address. Please use that one.'
];
const SANCTION = 'Repeated advertising in messages to colleagues. You can object within a month.';
const ESCALATES_AFTER_DAYS = 10;
const MOVES = 0.02;

/** The row of each person's present membership, then those of the schools some of them have left or are moving to. */
export function membershipRows(
	chance: Chance,
	teachers: readonly DemoTeacher[],
	schools: readonly DemoSchool[],
	deciderOf: (teacher: DemoTeacher) => string,
	now: Date
) {
	const byPlace = Map.groupBy(schools, (school) => school.place);
	const rows: (MembershipRow & { replaces: string | null })[] = [];
	for (const teacher of teachers) {
		const { state, joined } = teacher;
		const decided = new Date(Math.min(now.getTime() - hours(2), joined.getTime() + days(0.2 + chance.next() ** 2 * 9)));
		const closed = state !== 'pending' && state !== 'unconfirmed';
		const own = membershipRow({
			id: chance.uuid(),
			account_id: teacher.id,
			school_id: teacher.school.row.id,
			state,
			requested_at: joined,
			decided_at: closed ? decided : null,
			decided_by: closed ? deciderOf(teacher) : null,
			ended_at: state === 'ended' ? ago(now, days(30)) : null,
			reason: state === 'rejected' ? chance.pick(REJECTIONS) : state === 'suspended' ? SANCTION : null,
			...(state === 'pending' && waitingTexts(chance, joined, now))
		});
		rows.push({ ...own, replaces: null });
		const others = byPlace.get(teacher.school.place) ?? [];
		const other = chance.pick(others);
		if (state !== 'validated' || teacher.key || other === teacher.school || !chance.maybe(MOVES)) continue;
		const base = { id: chance.uuid(), account_id: teacher.id, school_id: other.row.id, is_default: false };
		const moving = chance.maybe(0.4)
			? membershipRow({ ...base, state: 'pending', requested_at: ago(now, days(chance.next() * 6)) })
			: membershipRow({
					...base,
					state: 'ended',
					requested_at: ago(joined, days(700)),
					decided_at: ago(joined, days(695)),
					ended_at: joined
				});
		rows.push({ ...moving, replaces: moving.state === 'pending' ? own.id : null });
	}
	return rows;
}

function waitingTexts(chance: Chance, since: Date, now: Date): Partial<MembershipRow> {
	const waited = now.getTime() - since.getTime();
	const asked = waited > days(1) && chance.maybe(0.2) ? new Date(since.getTime() + hours(20)) : null;
	const answered = asked && chance.maybe(0.5) ? new Date(Math.min(now.getTime() - hours(1), asked.getTime() + hours(26))) : null;
	return {
		escalated_at: waited > days(ESCALATES_AFTER_DAYS) ? new Date(since.getTime() + days(ESCALATES_AFTER_DAYS)) : null,
		question: asked ? chance.pick(QUESTIONS) : null,
		asked_at: asked,
		answer: answered ? chance.pick(ANSWERS) : null,
		answered_at: answered
	};
}
