import { demoAccounts, fillDemoWorld } from '../demo-world.ts';
import { accountByEmail } from '#identity';
import { config, StartRefusal } from '#platform/config';
import { db } from '#platform/db';
import type { Command } from '../command.ts';

export const command: Command = {
	name: 'demo-accounts',
	summary: 'lists the accounts of the demo world: role, e-mail (or user name), password, country',
	label: 'Looking at the demo world',
	run: async (_, tell) => {
		if (!config().demo) throw new StartRefusal('There is no demo world on this database. DEMO=1 makes one, where the database is empty.');
		// As npm start does: who asks before the first start gets accounts that are there.
		await fillDemoWorld((part, at, of) => tell(`filling it: ${part} (${at} of ${of})`));
		const accounts = demoAccounts();
		const central = accounts.find(({ role }) => role === 'central');
		if (
			!central ||
			!(await db()
				.transaction()
				.execute((tx) => accountByEmail(tx, central.email)))
		) {
			throw new StartRefusal('Other people than those of the demo world live in this database.');
		}
		const width = Math.max(...accounts.map(({ email }) => email.length));
		const lines = accounts.map(({ role, email, password, country, name, note }) =>
			[role.padEnd(16), email.padEnd(width), password, country, `${name} (${note})`].join('  ')
		);
		return { json: { accounts }, text: lines.join('\n') };
	}
};
