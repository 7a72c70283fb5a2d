import type { Actor, Viewer } from './actor.ts';
import type { Deed } from './deed.ts';

/**
 * Who may enter at all; the finer judgement is the rule inside. The name appears in the permission matrix. `deed` is what is
 * counted: a use case that names none counts as 'writes', a page as nothing.
 */
export type Access<V extends Viewer = Viewer> = { name: string; deed?: Deed | 'uncounted'; allows(viewer: Viewer): viewer is V };

const access = <V extends Viewer>(name: string, allows: (viewer: Viewer) => boolean): Access<V> => ({
	name,
	allows: (viewer): viewer is V => allows(viewer)
});

export const anyone = access<Viewer>('anyone', () => true);
export const nobodyYet = access<null>('nobodyYet', (viewer) => viewer === null);
/** Any account: person, pupil or guest. */
export const signedIn = access<Actor>('signedIn', (viewer) => viewer !== null);
/** A person or a guest: whoever signs in with an own address, and is no child. */
export const grownUp = access<Actor>('grownUp', (viewer) => viewer !== null && viewer.kind !== 'pupil');
/** A grown-up with an own account, validated or not. */
export const person = access<Actor>('person', (viewer) => viewer?.kind === 'person');
/** A person whose membership of a school has been validated (domain §2). */
export const eTwinner = access<Actor>('eTwinner', (viewer) => viewer?.kind === 'person' && viewer.standing === 'validated');
export const pupil = access<Actor>('pupil', (viewer) => viewer?.kind === 'pupil');
/** Offices open only after the second factor (quality S1). */
export const central = access<Actor>('central', (viewer) => !!viewer?.secondFactor && viewer.offices.some((o) => o.role === 'central'));
/** Any office, of a country or central. */
export const desk = access<Actor>('desk', (viewer) => !!viewer?.secondFactor && viewer.offices.length > 0);

/** The same people, and each of them only as often as the programme says: `atMost(eTwinner, 'messages')`. */
export const atMost = <V extends Viewer>(rule: Access<V>, deed: Deed): Access<V> => ({ ...rule, deed });
/** The same people as often as they like: what is counted elsewhere (guesses, files as they come in), and what happens while one reads. */
export const uncounted = <V extends Viewer>(rule: Access<V>): Access<V> => ({ ...rule, deed: 'uncounted' });

/** May this officer act for a place? Central officers act everywhere; others in their country or named regions (quality A5). */
export function servesPlace(actor: Actor, country: string, region: string | null): boolean {
	if (!actor.secondFactor) return false;
	return actor.offices.some(
		(office) =>
			office.role === 'central' ||
			(office.country === country && (office.regions === null || (region !== null && office.regions.includes(region))))
	);
}
