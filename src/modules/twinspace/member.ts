import type { SpaceRole } from './right.ts';

/** A pupil goes by the first name, everywhere (domain §7); others by the whole. */
export const shownName = (person: { kind: 'person' | 'pupil' | 'guest'; firstName: string; lastName: string }): string =>
	person.kind === 'pupil' ? person.firstName : `${person.firstName} ${person.lastName}`.trim();

export type PupilClass<P> = { schoolId: string | null; className: string; pupils: P[] };
type Placed = { role: SpaceRole; schoolId: string | null; className: string | null };

/** Pupils by school and class, in the order in which they come. */
export function classesOf<P extends Placed>(people: readonly P[]): PupilClass<P>[] {
	const pupils = people.filter((one) => one.role === 'pupil' || one.role === 'pupil_administrator');
	const classes = Map.groupBy(pupils, (one) => `${one.schoolId} ${one.className}`);
	return [...classes.values()].map((list) => ({
		schoolId: list[0]?.schoolId ?? null,
		className: list[0]?.className ?? '',
		pupils: list
	}));
}
