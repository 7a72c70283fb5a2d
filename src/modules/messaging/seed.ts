/** The door for seeds and tests: contacts, conversations, notifications. Production never enters here. */
export { makeContact, pairOf } from './contact.seed.ts';
export type { News } from './seed/draw-notifications.ts';
export { type Partners, seedNews, seedTalks } from './talk.seed.ts';
