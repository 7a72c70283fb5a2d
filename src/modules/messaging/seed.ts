/** The door for seeds and tests: contacts, conversations, notifications. Production never enters here. */
export { makeContact, pairOf } from './contact.seed.ts';
