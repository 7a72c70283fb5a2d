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
export { fullName, isProfession, photoSrc, professions, type PersonCard, type Profession } from './person.ts';
export { chosenLevels, isLevel, levels as LEVELS, type Level, type SchoolCard } from './school.ts';
export { isSubject, subjects as SUBJECTS, type Subject } from './subject.ts';
