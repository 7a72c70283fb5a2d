/** The browser door of partner finding. */
export { default as NoticeCard } from './components/NoticeCard.svelte';
export { default as NoticeForm } from './components/NoticeForm.svelte';
export { default as NoticeSearch } from './components/NoticeSearch.svelte';
export { default as PartnerTabs } from './components/PartnerTabs.svelte';
export { default as PeopleSearch } from './components/PeopleSearch.svelte';
export { default as PersonResult } from './components/PersonResult.svelte';
export { default as SavedSearches } from './components/SavedSearches.svelte';
export { noticesFrom } from './notice.ts';
