/** The door of the directory: countries, schools, memberships, profiles. Nothing else of this folder may be imported. */
export { personCard, personCards, schoolCard, schoolCards } from './card.sql.ts';
export { allOffices, countriesOn, countryOn, forgetCountries, officeFor, type CountryView } from './queries/countries.ts';
export { countriesFit, isEuOrAssociated, takesPart, type EvidenceKind, type Scheme } from './country.ts';
export { loadCountries, loadCountry, loadOffices, seedCountries, type Office } from './country.sql.ts';
export {
	fluencies,
	isFluency,
	isLanguage,
	isUsable,
	languages as LANGUAGES,
	spokenLanguages,
	type Fluency,
	type Language,
	type SpokenLanguage
} from './language.ts';
export { AGES, fullName, isProfession, photoSrc, professions, type PersonCard, type Profession } from './person.ts';
export { chosenLevels, NOT_LISTED, isLevel, levels as LEVELS, type Level, type SchoolCard } from './school.ts';
export { isSubject, subjects as SUBJECTS, type Subject } from './subject.ts';
export { JoinForm } from './join.form.ts';
export { personMay, type MembershipState, type PersonDeed } from './membership.ts';
export { joinCountries, validationDays, type JoinCountry } from './queries/joining.ts';
export { schoolOptions, type SchoolOption } from './queries/schools.ts';
export { confirmEmail } from './usecases/confirm-email.ts';
export { join } from './usecases/join.ts';
