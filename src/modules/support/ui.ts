/** The browser door of support: the first page, reports. */
export { default as Landing } from './components/Landing.svelte';
export { default as MyDesk } from './components/MyDesk.svelte';
export { default as ReportCard } from './components/ReportCard.svelte';
export type { ComparedPerson } from './queries/duplicates.ts';
export { PUPIL_REASONS, REASONS } from './report.ts';
export { reasonKey, stateTone } from './words.ts';
export { default as RuleForm } from './components/RuleForm.svelte';
export { default as RuleValue } from './components/RuleValue.svelte';
