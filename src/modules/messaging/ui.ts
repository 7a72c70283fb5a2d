/** The browser door of messaging. */
export { default as ContactLists } from './components/ContactLists.svelte';
export { default as Conversation } from './components/Conversation.svelte';
export { default as ConversationList } from './components/ConversationList.svelte';
export { default as MailChoices } from './components/MailChoices.svelte';
export { default as NotificationList } from './components/NotificationList.svelte';
