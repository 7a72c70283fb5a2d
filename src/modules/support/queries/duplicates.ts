import { fullName, membershipsForDesk, personCard } from '#directory';
import { accountByEmail, accountById, holdsOffice } from '#identity';
import { talksOf } from '#messaging';
import { noticesOf } from '#partners';
import { db } from '#platform/db';
import { isUuid } from '#platform/form';
import { servesPlace, type Actor } from '#platform/usecase';
import { projectsCountOf } from '#projects';

export type ComparedPerson = NonNullable<Awaited<ReturnType<typeof side>>>;

/** One account with all that helps to tell whose it is; undefined where the viewer's desk does not serve it. */
async function side(viewer: Actor, id: string) {
	const [account, card] = [await accountById(db(), id), await personCard(db(), id)];
	if (account?.kind !== 'person' || account.closed_at || !card?.country) return undefined;
	if (!servesPlace(viewer, card.country, card.region)) return undefined;
	return {
		id,
		name: fullName(card),
		email: account.email ?? '',
		confirmed: account.email_confirmed_at !== null,
		standing: account.standing,
		profession: account.profession,
		country: card.country,
		createdAt: account.created_at.toISOString(),
		lastActiveAt: account.last_active_at?.toISOString() ?? null,
		inOffice: await holdsOffice(db(), id),
		schools: (await membershipsForDesk(id)).map((one) => ({ ...one, requestedAt: one.requestedAt.toISOString() })),
		projects: await projectsCountOf(db(), id),
		notices: await noticesOf(db(), id),
		...(await talksOf(db(), id))
	};
}

/** Two accounts side by side, by id or by e-mail address; undefined where the viewer may not see one of them. */
export async function comparedPeople(viewer: Actor, one: string, other: string) {
	const find = async (who: string) => {
		const id = isUuid(who) ? who : (await accountByEmail(db(), who))?.id;
		return id ? side(viewer, id) : undefined;
	};
	const [a, b] = [await find(one.trim()), await find(other.trim())];
	return a && b && a.id !== b.id ? { one: a, other: b } : undefined;
}
