import type { DemoTeacher } from '#directory/seed';
import type { NotificationParams } from '../notification.ts';

/** Something that happened and that somebody was told of. */
export type News = { to: DemoTeacher; kind: string; params: NotificationParams; href: string; at: Date };

const fullName = (person: DemoTeacher): string => `${person.account.first_name} ${person.account.last_name ?? ''}`.trim();

export const newsOfRequest = (from: DemoTeacher, to: DemoTeacher, at: Date): News => ({
	to,
	kind: 'messaging.contact-requested',
	params: { name: fullName(from) },
	href: '/contacts',
	at
});
export const newsOfAccepting = (from: DemoTeacher, to: DemoTeacher, conversationId: string, at: Date): News => ({
	to,
	kind: 'messaging.contact-accepted',
	params: { name: fullName(from) },
	href: `/messages/${conversationId}`,
	at
});
export const newsOfMessage = (from: DemoTeacher, to: DemoTeacher, conversationId: string, at: Date): News => ({
	to,
	kind: 'messaging.message',
	params: { name: fullName(from) },
	href: `/messages/${conversationId}`,
	at
});
