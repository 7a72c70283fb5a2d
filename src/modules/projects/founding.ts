import type { AtSchool } from './load-at-school.step.ts';
import { ok, refuse, type Result } from '#platform/result';
import type { ProjectKind } from './project.ts';

/** What the directory says of the founders' countries together on the day (its rule `countriesFit`). */
export type CountriesVerdict = 'fit' | 'country-takes-no-part' | 'too-few-countries' | 'needs-eu-or-associated-partner';
type Founder = Pick<AtSchool, 'id' | 'schoolId' | 'country' | 'validated' | 'available'>;
export type FoundingRefusal =
	| 'founder-not-validated'
	| 'partner-not-validated'
	| 'not-yourself'
	| 'same-school'
	| 'not-a-contact'
	| 'partner-not-available'
	| 'country-takes-no-part'
	| 'too-few-countries'
	| 'needs-eu-or-associated-partner';

/**
 * May these two found a project (domain §6)? Two validated persons of two schools who are contacts, the partner *available*, and
 * countries that fit together. Two schools of one country found a national project where their country allows it.
 */
export function mayFound(
	founder: Founder,
	partner: Founder,
	areContacts: boolean,
	countries: CountriesVerdict
): Result<ProjectKind, FoundingRefusal> {
	if (!founder.validated) return refuse('founder-not-validated');
	if (founder.id === partner.id) return refuse('not-yourself');
	if (!partner.validated) return refuse('partner-not-validated');
	if (!areContacts) return refuse('not-a-contact');
	if (!partner.available) return refuse('partner-not-available');
	if (founder.schoolId === partner.schoolId) return refuse('same-school');
	if (countries !== 'fit') return refuse(countries);
	return ok(founder.country === partner.country ? 'national' : 'european');
}
