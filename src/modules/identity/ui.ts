/** The browser door of identity: what the pages of signing in and of one's account are made of. */
export { default as CodeField } from './components/CodeField.svelte';
export { default as Gate } from './components/Gate.svelte';
export { default as NameFields } from './components/NameFields.svelte';
export { default as NewAccountFields } from './components/NewAccountFields.svelte';
export { default as NewSecret } from './components/NewSecret.svelte';
export { default as RecoveryCodes } from './components/RecoveryCodes.svelte';
export { TIME_ZONES } from './time-zone.ts';
