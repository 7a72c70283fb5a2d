import { db } from '#platform/db';
import { isUuid } from '#platform/form';
import { servesPlace, type Viewer } from '#platform/usecase';
import { currentMembership } from '../membership.sql.ts';
import { schoolMembers, waitingAt, type SchoolMember } from '../school-members.sql.ts';
import { isSchoolAdministrator, schoolById, type School } from '../school.sql.ts';

export type SchoolPage = NonNullable<Awaited<ReturnType<typeof schoolPage>>>;

/**
 * A school's page. Everybody reads what its register tells; who works there is for eTwinners (domain §5). A school that somebody
 * typed in is shown to its own people and the office until it has been checked. `movedTo`: it was merged into another.
 */
export async function schoolPage(viewer: Viewer, id: string) {
	const school = isUuid(id) ? await schoolById(db(), id) : undefined;
	if (!school || viewer?.kind === 'pupil') return undefined;
	if (school.mergedInto) return { movedTo: school.mergedInto } as const;
	const membership = viewer && (await currentMembership(db(), viewer.id, id));
	const office = viewer !== null && servesPlace(viewer, school.country, school.region);
	const known = school.status === 'register' || school.status === 'checked';
	if (!known && !office && !membership) return undefined;

	const here = membership?.state === 'validated';
	const administrates = here && (await isSchoolAdministrator(db(), id, viewer?.id ?? ''));
	const insider = office || (viewer?.kind === 'person' && viewer.standing === 'validated');
	return {
		movedTo: null,
		school: toldOf(school),
		office,
		administrates,
		mine: here,
		members: insider ? await schoolMembers(db(), id) : ([] as SchoolMember[]),
		membersShown: insider,
		waiting: here ? (await waitingAt(db(), id, viewer?.id ?? '')).filter((one) => one.accountId !== viewer?.id) : []
	};
}

/** What a page may know of a school: not who entered it, nor which addresses prove its staff. */
function toldOf(school: School) {
	const { name, country, region, city, street, postcode, status, levels, lat, lon, website, about, photoKey, vanishedAt } = school;
	return { id: school.id, name, country, region, city, street, postcode, status, levels, lat, lon, website, about, photoKey, vanishedAt };
}

/** The stored photo of a school that everybody may see. */
export async function schoolPhoto(viewer: Viewer, id: string): Promise<string | undefined> {
	const page = await schoolPage(viewer, id);
	return page?.movedTo === null ? (page.school.photoKey ?? undefined) : undefined;
}
