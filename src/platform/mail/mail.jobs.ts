import { createTransport, type Transporter } from 'nodemailer';
import * as v from 'valibot';
import { config } from '#platform/config';
import { db } from '#platform/db';
import { job } from '#platform/jobs';
import { forgetOldMails, lockUnsent, markSent } from './mail.sql.ts';

let transport: { url: string; sender: Transporter } | undefined;
function sender(url: string): Transporter {
	if (transport?.url !== url) transport = { url, sender: createTransport(url) };
	return transport.sender;
}

/** Sends one stored mail by SMTP_URL. Without one it stays in the development inbox and counts as sent. */
const sendMailJob = job('platform.send-mail', v.object({ id: v.string() }), async ({ id }) => {
	await db()
		.transaction()
		.execute(async (tx) => {
			const mail = await lockUnsent(tx, id);
			if (!mail) return;
			const url = config().smtpUrl;
			if (url) {
				await sender(url).sendMail({
					from: config().mailFrom,
					to: { name: '', address: mail.to_address },
					subject: mail.subject,
					text: mail.body_text,
					html: mail.body_html,
					headers: mail.headers as Record<string, string>
				});
			}
			await markSent(tx, id, !url);
		});
});

/** Every night: mails that nobody looks for any more; who was written to is personal. */
const forgetMailsJob = job('platform.forget-mails', v.object({}), forgetOldMails, { cron: '11 3 * * *' });

export const mailJobs = [sendMailJob, forgetMailsJob];
