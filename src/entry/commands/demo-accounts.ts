import { demoAccounts } from '#directory/seed';
import { config, StartRefusal } from '#platform/config';
import type { Command } from '../command.ts';

export const command: Command = {
	name: 'demo-accounts',
	summary: 'lists the accounts of the demo world: role, e-mail (or user name), password, country',
	label: 'Listing the accounts',
	run: async () => {
		if (!config().demo) throw new StartRefusal('There is no demo world on this database. DEMO=1 makes one, where the database is empty.');
		const accounts = demoAccounts();
		const lines = accounts.map(({ role, email, password, country, name, note }) =>
			[role.padEnd(16), email.padEnd(36), password, country, `${name} (${note})`].join('  ')
		);
		return { json: { accounts }, text: lines.join('\n') };
	}
};
