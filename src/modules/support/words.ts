import { PUPIL_REASONS, REASONS, type Reason } from './report.ts';

const all: readonly string[] = [...REASONS, ...PUPIL_REASONS];
/** The message of a report's reason; of an unknown one, "something else". */
export const reasonKey = (reason: string): `support.reason.${Reason}` =>
	`support.reason.${all.includes(reason) ? (reason as Reason) : 'other'}`;

/** How a state looks. */
export const stateTone = (state: string): 'sun' | 'coral' | 'plain' | 'leaf' =>
	state === 'open' ? 'sun' : state === 'objected' ? 'coral' : state === 'upheld' ? 'leaf' : 'plain';
