/** The browser door of the directory: components and pure rules, safe in a page. */
export { default as AgeChip } from './components/AgeChip.svelte';
export { default as EvidenceChips } from './components/EvidenceChips.svelte';
export { default as LanguageChips } from './components/LanguageChips.svelte';
export { default as LevelWords } from './components/LevelWords.svelte';
export { default as PersonLine } from './components/PersonLine.svelte';
export { default as SchoolField } from './components/SchoolField.svelte';
export { default as SchoolLine } from './components/SchoolLine.svelte';
export { default as ValidationStatus } from './components/ValidationStatus.svelte';
export { default as SubjectChips } from './components/SubjectChips.svelte';
export { default as Waiting } from './components/Waiting.svelte';
export { toneOf as evidenceTone } from './evidence.ts';
export { fluencies, LANGUAGE_ROWS, languages as LANGUAGES, type Fluency, type SpokenLanguage } from './language.ts';
export { audiences, defaultVisibility, profileFields } from './profile.ts';
export { AGES, fullName, joiningAs, photoSrc, type PersonCard } from './person.ts';
export { chosenLevels, NOT_LISTED, levels as LEVELS, townBeside, type SchoolCard } from './school.ts';
export { isSubject, subjects as SUBJECTS, type Subject } from './subject.ts';
export { default as SchoolBrowse } from './components/SchoolBrowse.svelte';
export { RULES, SCHEMES } from './country-change.ts';
