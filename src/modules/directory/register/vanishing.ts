/**
 * What becomes of schools that an import does not know any more. `guarded`: marked as vanished where the import knows more than half of
 * what its source had; a piece of a register must not close the rest. `complete`: marked in any case. `partial`: never.
 */
export const completeness = ['guarded', 'complete', 'partial'] as const;
export type Completeness = (typeof completeness)[number];

/** Are the schools that are missing to be marked? `existing`: in force from this source; `covered`: of these, those in the import. */
export function marksVanished(mode: Completeness, { existing, covered }: { existing: number; covered: number }): boolean {
	if (mode === 'partial') return false;
	return mode === 'complete' || covered > existing / 2;
}
