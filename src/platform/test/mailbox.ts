import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A mail as its reader sees it. */
export type ReceivedMail = { to: string; subject: string; text: string; html: string; headers: Record<string, string> };
export type Mailbox = {
	/** For SMTP_URL. */
	url: string;
	all(): readonly ReceivedMail[];
	/** The newest mail to an address (whose subject fits), as soon as it has come. */
	newest(to: string, subject?: RegExp): Promise<ReceivedMail>;
	stop(): Promise<void>;
};

/** A mail server that takes everything and sends nothing on. */
export async function startMailbox(): Promise<Mailbox> {
	const [{ SMTPServer }, { default: PostalMime }] = await Promise.all([import('smtp-server'), import('postal-mime')]);
	const mails: ReceivedMail[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		logger: false,
		onData(stream, session, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const parsed = PostalMime.parse(Buffer.concat(chunks)).then(({ subject = '', text = '', html = '', headers }) => {
					const named = Object.fromEntries(headers.map(({ key, value }) => [key, value]));
					for (const { address } of session.envelope.rcptTo) mails.push({ to: address, subject, text, html, headers: named });
				});
				parsed.then(() => done(), done);
			});
		}
	});
	server.listen(0, '127.0.0.1');
	await once(server.server, 'listening');
	const { port } = server.server.address() as AddressInfo;
	const fitting = (to: string, subject: RegExp) => mails.findLast((mail) => mail.to === to && subject.test(mail.subject));
	return {
		url: `smtp://127.0.0.1:${port}`,
		all: () => mails,
		newest: async (to, subject = /./) => {
			for (const limit = Date.now() + 20_000; Date.now() < limit; await pause(50)) {
				const mail = fitting(to, subject);
				if (mail) return mail;
			}
			const seen = mails.map((mail) => `${mail.to}: ${mail.subject}`).join('\n');
			throw new Error(`No mail came to ${to} with ${subject}. There are:\n${seen}`);
		},
		stop: () => new Promise((done) => server.close(() => done()))
	};
}

/** The address that a mail's button leads to, as a path of the site. */
export function linkIn(mail: ReceivedMail, path: RegExp): string {
	for (const [address] of mail.text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
		const { pathname, search } = new URL(address);
		if (path.test(pathname)) return pathname + search;
	}
	throw new Error(`No link that fits ${path} in:\n${mail.text}`);
}
