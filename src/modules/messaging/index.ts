/** The door of messaging: contacts, private messages, notifications. Nothing else of this folder may be imported. */
import { membershipNewsJobs } from './membership-news.jobs.ts';
import { notificationJobs } from './notification.jobs.ts';
import { responseJobs } from './response.jobs.ts';

export { areContacts, blockedWith, contactIds, isBlocked } from './contact.sql.ts';
export { accountChannel, notify } from './notify.step.ts';
export { writeTo } from './write-to.step.ts';
export { sameText } from './same-text.step.ts';
export const messagingJobs = [...notificationJobs, ...membershipNewsJobs, ...responseJobs];
export { unreadCounts } from './conversation.sql.ts';
export { answerRequest } from './usecases/answer-request.ts';
export { blockPerson } from './usecases/block-person.ts';
export { endContact } from './usecases/end-contact.ts';
export { chooseMails, readConversation, readNotifications } from './usecases/read.ts';
export { requestContact } from './usecases/request-contact.ts';
export { replyToMessage, sendMessage } from './usecases/send-message.ts';
export { stopMails } from './usecases/stop-mails.ts';
export { withdrawRequest } from './usecases/withdraw-request.ts';
export {
	AnswerRequestForm,
	BlockForm,
	MailChoicesForm,
	PersonForm,
	ReadForm,
	ReplyForm,
	RequestContactForm,
	StopMailsForm,
	WithdrawForm
} from './messaging.form.ts';
export { contactsPage } from './queries/contacts.ts';
export { contactWith } from './queries/contact-with.ts';
export { conversationPage, conversationsPage, conversationWith } from './queries/conversations.ts';
export { mailChoices, notificationsPage } from './queries/notifications.ts';
export { reportedTalk } from './reported.sql.ts';
export { messagingMerge, talksOf } from './merge-person.sql.ts';
