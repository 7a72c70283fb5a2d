/** The browser door of projects: components and pure rules, safe in a page. */
export { default as Gallery } from './components/Gallery.svelte';
export { default as PlanForm } from './components/PlanForm.svelte';
export { default as ProjectCard } from './components/ProjectCard.svelte';
export { default as ProjectView } from './components/ProjectView.svelte';
export { default as ProposeForm } from './components/ProposeForm.svelte';
export { default as StateChip } from './components/StateChip.svelte';
export { default as DeskQueue } from './components/DeskQueue.svelte';
export { default as MyProjects } from './components/MyProjects.svelte';
