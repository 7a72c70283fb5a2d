import * as v from 'valibot';
import { createPerson, updateAccount } from '#identity';
import { locales } from '#platform/i18n';
import { ok, refuse } from '#platform/result';
import { nobodyYet, useCase, uncounted } from '#platform/usecase';
import { expectedUntil } from '../evidence.sql.ts';
import { isEntered, JoinForm, languagesToKeep } from '../join.form.ts';
import { insertMembership } from '../membership.sql.ts';
import { joinsByList } from '../person.ts';
import { insertProfile } from '../profile.sql.ts';
import { countryOn } from '../queries/countries.ts';
import { enterSchool, joinableSchool } from '../school.sql.ts';

const Join = v.intersect([JoinForm, v.object({ address: v.string(), locale: v.picklist(locales) })]);

/**
 * Sign-up: account, profile and a membership that waits for the address to be confirmed. Gives the same answer where the address
 * has an account already (quality S3).
 */
export const join = useCase('directory.join', uncounted(nobodyYet), Join, async (ctx, form) => {
	const country = await countryOn(ctx.tx, form.country, ctx.now);
	if (!country || country.scheme === 'left') return refuse('country-takes-no-part');
	if (country.guestOnly || !country.mayRegister) return refuse('country-guests-only');
	if (form.profession === 'administrative-staff') return refuse('administrative-staff');
	const listed = await expectedUntil(ctx.tx, form.country, form.email, ctx.now);
	if (country.bySelectionOnly && !listed) return refuse('country-by-selection');
	if (joinsByList(form.profession) && !listed) return refuse('by-institution-list');
	const school = isEntered(form) ? undefined : await joinableSchool(ctx.tx, form.schoolId, form.country);
	if (!school && !isEntered(form)) return refuse('school-not-found');

	const { firstName, lastName, email, password, profession, address, locale } = form;
	const person = { firstName, lastName, email, password, profession, address, locale, country: form.country, timeZone: country.timeZone };
	const created = await createPerson(ctx, person);
	if (!created.ok) return created.refusal === 'guessable-password' ? refuse('guessable-password') : created;
	const { accountId } = created.value;
	if (!accountId) return ok(undefined);

	// The status of a student ends with the list that brought them in.
	if (profession === 'student-teacher' && listed) await updateAccount(ctx.tx, accountId, { expires_at: listed });
	const { schoolName: name, schoolCity: city, schoolStreet: street } = form;
	const schoolId =
		school?.id ?? (await enterSchool(ctx.tx, { country: form.country, name, city, street, enteredBy: accountId, now: ctx.now }));
	await insertMembership(ctx.tx, { accountId, schoolId, state: 'unconfirmed', isDefault: true, replaces: null, now: ctx.now });
	const { subjects, ageMin, ageMax } = form;
	await insertProfile(ctx.tx, { accountId, subjects, ageMin, ageMax, languages: languagesToKeep(form.languages, country.languages) });
	ctx.note(accountId, { country: form.country, entered: !school });
	return ok(undefined);
});
