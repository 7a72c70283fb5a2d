import { randomUUID } from 'node:crypto';
import type { Actor } from '#platform/usecase';

/** An actor for a test; only what matters to the test needs naming. */
export function anActor(over: Partial<Actor> = {}): Actor {
	return {
		id: randomUUID(),
		kind: 'person',
		firstName: 'Maarja',
		lastName: 'Kask',
		standing: 'validated',
		country: 'EE',
		offices: [],
		secondFactor: false,
		locale: 'en',
		timeZone: 'Europe/Tallinn',
		sessionId: randomUUID(),
		...over
	};
}
/** An officer of a country (or of regions of it), second factor given. */
export const anOfficer = (country: string, regions: readonly string[] | null = null, over: Partial<Actor> = {}): Actor =>
	anActor({ country, standing: 'none', offices: [{ role: 'officer', country, regions }], secondFactor: true, ...over });
export const aCentralOfficer = (over: Partial<Actor> = {}): Actor =>
	anActor({ standing: 'none', offices: [{ role: 'central' }], secondFactor: true, ...over });
