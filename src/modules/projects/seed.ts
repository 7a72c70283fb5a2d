/** The door for seeds and tests: projects in every state. Production never enters here. */
export { makeProject, type MadeProject, projectRow, type ProjectRow, type ProjectState, type ProjectWish } from './project.seed.ts';
export { type DemoProject, seedProjects } from './project-world.seed.ts';
export { projectWishes } from './seed/ideas.ts';
