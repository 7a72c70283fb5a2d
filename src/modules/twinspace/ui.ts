/** The browser door of TwinSpaces. */
export { default as ChoosePassword } from './components/ChoosePassword.svelte';
export { default as PupilCards } from './components/PupilCards.svelte';
export { default as PupilSignIn } from './components/PupilSignIn.svelte';
export { default as PupilTable } from './components/PupilTable.svelte';
