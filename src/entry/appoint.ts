import * as v from 'valibot';
import { loadCountries, loadOffices } from '#directory';
import { appointOfficer } from '#identity';
import { StartRefusal } from '#platform/config';
import { db } from '#platform/db';
import { asSystem, type Office } from '#platform/usecase';
import type { Answer, Given } from './command.ts';
import { servedAt } from './instance.ts';

const Person = v.object({
	email: v.pipe(v.string(), v.email('--email must be an e-mail address')),
	firstName: v.pipe(v.string(), v.trim(), v.nonEmpty('--first-name must not be empty'), v.maxLength(100)),
	lastName: v.pipe(v.string(), v.trim(), v.nonEmpty('--last-name must not be empty'), v.maxLength(100))
});

/** Gives an office to the person whom the options name, and says how they sign in for the first time. */
export async function appoint({ options }: Given, office: Office, timeZone: string): Promise<Answer> {
	const person = v.safeParse(Person, options);
	if (!person.success) throw new StartRefusal(`${person.issues[0].message}.`);
	const result = await asSystem('entry.appoint-officer', (ctx) =>
		appointOfficer(ctx, { ...person.output, office, locale: 'en', timeZone })
	);
	if (!result.ok) throw new StartRefusal(`${person.output.email} is the address of a guest. Give the officer another.`);
	const { accountId, already, token } = result.value;
	const link = token && `${await servedAt()}/reset/${token}`;
	const place = office.role === 'central' ? 'the central office' : [office.country, ...(office.regions ?? [])].join(', ');
	return {
		json: { accountId, email: person.output.email, office, already, ...(link && { link }) },
		text:
			`${person.output.email} ${already ? 'was already' : 'is now'} an officer of ${place}.\n` +
			(link ? `To choose a password, within two hours: ${link}` : 'They sign in with the password they have.') +
			'\nOffices open after a second factor, which is set up at the first sign-in.'
	};
}

/** The place an officer is to answer for, as the options name it. Throws a StartRefusal for one the programme does not know. */
export async function officeOf({ options }: Given): Promise<{ office: Office; timeZone: string }> {
	const code = String(options.country).toUpperCase();
	const regions = (options.region as string[] | undefined) ?? null;
	const country = (await loadCountries(db(), code))[0];
	if (!country) throw new StartRefusal(`${code} is no country of the programme. Name it by its two letters (ISO 3166-1), like EE.`);
	if (country.nsoCountry !== code) throw new StartRefusal(`${code} takes part through the office of ${country.nsoCountry}.`);
	const known = (await loadOffices(db())).filter((office) => office.country === code).flatMap((office) => office.regions ?? []);
	const strange = regions?.find((region) => !known.includes(region));
	if (strange)
		throw new StartRefusal(`${code} has no office for the region ${strange}. It has ${known.join(', ') || 'one office for all'}.`);
	return { office: { role: 'officer', country: code, regions }, timeZone: country.timeZone };
}
