import * as v from 'valibot';
import { choice, optionalUuid, text, uuid } from '#platform/form';
import { ANSWERS } from './contact.ts';
import { CHOOSABLE, type Choosable } from './notification.ts';

export const RequestContactForm = v.object({ personId: uuid, message: text(2000) });
export const AnswerRequestForm = v.object({ requestId: uuid, answer: choice(ANSWERS) });
export const PersonForm = v.object({ personId: uuid });
export const BlockForm = v.object({ personId: uuid, on: choice(['on', 'off']) });
export const SendMessageForm = v.object({ personId: uuid, body: text(10_000) });
export const ReplyForm = v.object({ conversationId: uuid, body: text(10_000) });
export const WithdrawForm = v.object({ requestId: uuid });
export const ReadForm = v.object({ id: optionalUuid });
export const StopMailsForm = v.object({ token: text(200) });
const mail = v.optional(choice(['now', 'daily', 'never']));
/** One field a kind; 'daily' is the summary itself. */
export const MailChoicesForm = v.object({
	daily: mail,
	...(Object.fromEntries(CHOOSABLE.map((kind) => [kind, mail])) as Record<Choosable, typeof mail>)
});
