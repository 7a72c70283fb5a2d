/** Lengths of time in milliseconds. */
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * 86_400_000;

/** The moment `length` before `now` (after it, when negative). */
export const ago = (now: Date, length: number): Date => new Date(now.getTime() - length);

/** The calendar day as PostgreSQL's `date` takes it, in UTC. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
