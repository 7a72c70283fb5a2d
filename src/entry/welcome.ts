import type { Writable } from 'node:stream';
import { config } from '#platform/config';

/** Says where the platform is and, beside a demo world, how to sign in as each role. */
export async function welcome(out: Writable): Promise<void> {
	const { origin, demo } = config();
	out.write(`\neTwinning is ready: ${origin}\n`);
	if (!demo) return;
	// Production never loads what only the demo world needs.
	const { demoAccounts } = await import('#directory/seed');
	const accounts = demoAccounts();
	const first = accounts.filter((account, at) => accounts.findIndex(({ role }) => role === account.role) === at);
	const width = Math.max(...first.map(({ email }) => email.length));
	out.write(`\nSign in at ${origin}/sign-in, or as anybody with one click at ${origin}/dev/sign-in-as\n`);
	for (const { role, email, password, country } of first) {
		out.write(`  ${role.padEnd(16)} ${email.padEnd(width)}  ${password}  ${country}\n`);
	}
	const { totpSecret } = first.find((account) => account.totpSecret) ?? {};
	if (totpSecret) out.write(`  Officers also give a code; their authenticator's secret is ${totpSecret}\n`);
	out.write(`Mails that are sent can be read at ${origin}/dev/mail. All accounts: npm run -s etwinning -- demo-accounts\n`);
}
