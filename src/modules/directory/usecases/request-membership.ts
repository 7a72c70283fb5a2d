import { accountById } from '#identity';
import { ok, refuse } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { isEntered } from '../join.form.ts';
import { RequestForm } from '../membership.form.ts';
import { endMemberships, insertMembership, lockMembershipsOf, makeDefault } from '../membership.sql.ts';
import { isCurrent, placeRequest } from '../membership.ts';
import { requestWaits } from '../pending.sql.ts';
import { countryOn } from '../queries/countries.ts';
import { enterSchool, joinableSchool } from '../school.sql.ts';

/** A person moves to another school, or works at a second one: a request that the office decides like the first. */
export const requestMembership = useCase('directory.request-membership', person, RequestForm, async (ctx, form) => {
	const { tx, now, actor } = ctx;
	const account = await accountById(tx, actor.id);
	if (!account?.email_confirmed_at) return refuse('address-unconfirmed');
	const country = await countryOn(tx, form.country, now);
	if (!country?.mayRegister || country.guestOnly) return refuse('country-takes-no-part');
	const school = isEntered(form) ? undefined : await joinableSchool(tx, form.schoolId, form.country);
	if (!school && !isEntered(form)) return refuse('school-not-found');

	const memberships = await lockMembershipsOf(tx, actor.id);
	if (school && memberships.some((one) => one.schoolId === school.id && isCurrent(one.state))) return refuse('already-member');
	const place = placeRequest(memberships, form.moving);
	if (place === 'suspended') return refuse('suspended');

	await endMemberships(
		tx,
		place.withdraws.map((one) => one.id),
		now
	);
	if (place.isDefault) await makeDefault(tx, actor.id, null);
	const { schoolName: name, schoolCity: city, schoolStreet: street } = form;
	const schoolId = school?.id ?? (await enterSchool(tx, { country: form.country, name, city, street, enteredBy: actor.id, now }));
	const { isDefault, replaces } = place;
	const membershipId = await insertMembership(tx, { accountId: actor.id, schoolId, state: 'pending', isDefault, replaces, now });
	await requestWaits(ctx, actor.id, schoolId);
	ctx.note(membershipId, { moving: replaces !== null, entered: !school });
	return ok({ membershipId });
});
