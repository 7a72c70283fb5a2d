import type { Ctx } from '#platform/usecase';
import { defaultMail, type NotificationParams } from './notification.ts';
import { insertNotification, mailChoice } from './notification.sql.ts';

export type Notice = {
	to: string;
	/** `<module>.<name>`; the words are the key `<module>.notification.<name>`. */
	kind: string;
	params: NotificationParams;
	/** The page it leads to, without locale prefix. */
	href: string;
};

/** The live channel of one account: badges and lists of its open pages follow it. */
export const accountChannel = (accountId: string): string => `account:${accountId}`;

/** Tells a person something, in the page and, as they chose, by mail. Leaves with the commit. */
export async function notify(ctx: Pick<Ctx, 'tx' | 'now' | 'tell' | 'enqueue'>, { to, kind, params, href }: Notice): Promise<void> {
	const id = await insertNotification(ctx.tx, to, kind, params, href, ctx.now);
	await ctx.tell(accountChannel(to), 'notification', { id });
	const choice = (await mailChoice(ctx.tx, to, kind)) ?? defaultMail(kind);
	if (choice === 'now') await ctx.enqueue('messaging.mail-notification', { id });
}
