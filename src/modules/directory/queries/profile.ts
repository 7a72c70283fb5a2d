import { accountById, mergedInto } from '#identity';
import { db } from '#platform/db';
import { isUuid } from '#platform/form';
import { servesPlace, type Actor, type Viewer } from '#platform/usecase';
import { personCard, schoolCard } from '../card.sql.ts';
import { fullName, type PersonCard } from '../person.ts';
import { profileOf, type StoredProfile } from '../profile.sql.ts';
import { sees, visibleProfile, type Relation } from '../profile.ts';

/** One's own profile, for editing; a new person has an empty one. */
export async function myProfile(viewer: Actor) {
	const [card, stored] = [await personCard(db(), viewer.id), await profileOf(db(), viewer.id)];
	return { name: card ? fullName(card) : '', card, stored };
}

/** What a reader is to a person. `isContact` comes from messaging, which stands above the directory. */
function relationOf(viewer: Viewer, person: PersonCard, isContact: boolean): Relation {
	if (viewer?.id === person.id) return 'self';
	if (viewer && person.country && servesPlace(viewer, person.country, person.region)) return 'office';
	if (viewer?.kind !== 'person' || viewer.standing !== 'validated') return 'outside';
	return isContact ? 'contact' : 'member';
}

type Found = { card: PersonCard; stored: StoredProfile; relation: Relation };

/** The person, if this reader may know of them: pupils look at nobody, and only eTwinners are looked at by others (domain §4). */
async function find(viewer: Viewer, id: string, isContact: boolean): Promise<Found | undefined> {
	if (!isUuid(id) || viewer?.kind === 'pupil') return undefined;
	const card = await personCard(db(), id);
	const stored = card?.kind === 'person' ? await profileOf(db(), id) : undefined;
	if (!card || !stored) return undefined;
	const relation = relationOf(viewer, card, isContact);
	if (relation === 'self' || relation === 'office') return { card, stored, relation };
	const account = await accountById(db(), id);
	const living = card.validated && account && !account.closed_at && !account.suspended_at;
	return living ? { card, stored, relation } : undefined;
}

/** A person's page for this reader, with exactly what they may see; undefined where they may not know of the person. */
export async function personPage(viewer: Viewer, id: string, isContact: boolean) {
	const found = await find(viewer, id, isContact);
	if (!found) return undefined;
	const { card, stored, relation } = found;
	const school = card.schoolId ? await schoolCard(db(), card.schoolId) : undefined;
	const whole = {
		...stored.profile,
		school: school ? { id: school.id, name: school.name, city: school.city, country: school.country } : null
	};
	const profile = visibleProfile(whole, stored.visibility, relation);
	if (!profile) return undefined;
	const { firstName, lastName, profession, country, validated } = card;
	return { id, firstName, lastName, profession, country, validated, relation, profile, photoPublic: stored.visibility.photo === 'public' };
}

/** The account that stayed, where this one was merged into another of the same person. */
export const personMovedTo = async (id: string): Promise<string | undefined> => (isUuid(id) ? mergedInto(db(), id) : undefined);

/** The stored photo of a person, if this reader may see it. */
export async function personPhoto(viewer: Viewer, id: string, isContact: boolean): Promise<{ key: string; public: boolean } | undefined> {
	const found = await find(viewer, id, isContact);
	if (!found?.stored.profile.photoKey) return undefined;
	const { visibility, profile } = found.stored;
	const seen = visibility.photo === 'public' || (sees(found.relation, visibility.photo) && found.relation !== 'outside');
	return seen && profile.photoKey ? { key: profile.photoKey, public: visibility.photo === 'public' } : undefined;
}
