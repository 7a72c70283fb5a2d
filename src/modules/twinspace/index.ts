/** The door of TwinSpaces: rights, pages, forum, materials, members, pupils. Nothing else of this folder may be imported. */
export { may, RIGHTS, SPACE_ROLES, SPACE_STATES, type SpaceAction, type SpaceRole, type SpaceSettings, type Thing } from './right.ts';
export { channelsOf, judgeIn, mayIn, spaceChannel, staffChannel, type Space } from './space.ts';
export { spaceRole } from './space.sql.ts';
export { spaceFor } from './queries/space.ts';
export { twinspaceJobs } from './space.jobs.ts';
