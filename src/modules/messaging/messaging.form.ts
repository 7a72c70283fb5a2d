import * as v from 'valibot';
import { choice, text, uuid } from '#platform/form';
import { ANSWERS } from './contact.ts';

export const RequestContactForm = v.object({ personId: uuid, message: text(2000) });
export const AnswerRequestForm = v.object({ requestId: uuid, answer: choice(ANSWERS) });
export const PersonForm = v.object({ personId: uuid });
export const BlockForm = v.object({ personId: uuid, on: choice(['on', 'off']) });
export const SendMessageForm = v.object({ personId: uuid, body: text(10_000) });
export const ReplyForm = v.object({ conversationId: uuid, body: text(10_000) });
export const MailChoiceForm = v.object({ kind: text(80), mail: choice(['now', 'daily', 'never']) });
