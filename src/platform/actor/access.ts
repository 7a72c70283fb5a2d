import type { Actor, Viewer } from './actor.ts';

/** Who may enter at all; the finer judgement is the rule inside. The name appears in the permission matrix. */
export type Access<V extends Viewer = Viewer> = { name: string; allows(viewer: Viewer): viewer is V };

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

/** May this officer act for a place? Central officers act everywhere; others in their country or named regions (quality A5). */
export function servesPlace(actor: Actor, country: string, region: string | null): boolean {
	if (!actor.secondFactor) return false;
	return actor.offices.some(
		(office) =>
			office.role === 'central' ||
			(office.country === country && (office.regions === null || (region !== null && office.regions.includes(region))))
	);
}
