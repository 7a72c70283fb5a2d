import { appoint } from '../appoint.ts';
import type { Command } from '../command.ts';

export const command: Command = {
	name: 'create-central',
	summary: 'gives a person the central desk, and an account where they have none: the first step of an installation',
	label: 'Appointing the officer',
	shape: (parser) =>
		parser
			.requiredOption('--email <address>', 'their address')
			.requiredOption('--first-name <name>', 'first name')
			.requiredOption('--last-name <name>', 'last name'),
	run: (given) => appoint(given, { role: 'central' }, 'Europe/Brussels')
};
