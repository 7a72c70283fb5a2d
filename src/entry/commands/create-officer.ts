import { appoint, officeOf } from '../appoint.ts';
import type { Command } from '../command.ts';

export const command: Command = {
	name: 'create-officer',
	summary: 'gives a person the desk of a national office, and an account where they have none',
	label: 'Appointing the officer',
	shape: (parser) =>
		parser
			.requiredOption('--email <address>', 'their address')
			.requiredOption('--first-name <name>', 'first name')
			.requiredOption('--last-name <name>', 'last name')
			.requiredOption('--country <XX>', 'the country, by its two letters (ISO 3166-1)')
			.option('--region <key...>', 'only these regions of the country, where it has several offices'),
	run: async (given) => {
		const { office, timeZone } = await officeOf(given);
		return appoint(given, office, timeZone);
	}
};
