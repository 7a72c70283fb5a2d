/**
 * The command line: `npm run -s etwinning -- <command> [--json]`. It uses the database of a platform that runs, or starts it for
 * as long as it needs it. Standard output holds the answer alone; progress and troubles go to standard error. Exit codes: 0 done,
 * 1 not done or not as expected, 2 not understood.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommanderError, Command as Parser } from 'commander';
import { StartRefusal } from '#platform/config';
import type { Command, Given } from './command.ts';
import { openDatabase } from './database.ts';
import { endAll, runProcess, tellTrouble } from './ending.ts';
import { stepsOn } from './steps.ts';

const asJson = process.argv.includes('--json');
const step = stepsOn(process.stderr);
/** What --help says, kept for the one JSON object. */
let help = '';

/** The answer is out already, and it says what does not hold. */
class NotAsExpected extends Error {}

async function commands(): Promise<Command[]> {
	const folder = join(import.meta.dirname, 'commands');
	const files = (await readdir(folder)).filter((name) => /^[a-z-]+\.ts$/.test(name)).toSorted();
	return Promise.all(files.map(async (name) => ((await import(pathToFileURL(join(folder, name)).href)) as { command: Command }).command));
}

function register(program: Parser, { name, summary, shape = (parser) => parser, label, run }: Command): void {
	const parser = shape(program.command(name).description(summary)).option('--json', 'answer with one JSON object');
	parser.action(async () => {
		const given: Given = { args: parser.processedArgs.flat() as string[], options: parser.opts() };
		await openDatabase(step);
		const { json, text, failed } = await step(label, (tell) => run(given, tell));
		process.stdout.write(asJson ? `${JSON.stringify(json)}\n` : `${text}\n`);
		if (failed) throw new NotAsExpected();
	});
}

function refused(error: unknown): number {
	if (error instanceof NotAsExpected) return 1;
	if (error instanceof CommanderError) {
		if (error.exitCode === 0) {
			if (asJson) process.stdout.write(`${JSON.stringify({ help })}\n`);
			return 0;
		}
		const sentence = error.code === 'commander.help' ? 'no command was given; --help lists them' : error.message.replace(/^error: /, '');
		if (asJson) process.stdout.write(`${JSON.stringify({ error: sentence })}\n`);
		return 2;
	}
	const sentence = error instanceof StartRefusal ? error.message : 'a bug; standard error tells more';
	if (asJson) process.stdout.write(`${JSON.stringify({ error: sentence })}\n`);
	tellTrouble(error);
	return 1;
}

await runProcess(async () => {
	const program = new Parser('etwinning').description('Runs a task of the platform.').helpCommand(false);
	program.option('--json', 'answer with one JSON object');
	program.configureOutput({ writeOut: (text) => void (asJson ? (help += text) : process.stdout.write(text)) });
	program.addHelpText('after', '\nExit codes: 0 done, 1 not done or not as expected, 2 not understood.');
	// Commander ends the process by itself otherwise, in the middle of an open database. Commands inherit it.
	program.exitOverride();
	for (const command of await commands()) register(program, command);
	process.exitCode = await program.parseAsync().then(() => 0, refused);
	await endAll();
});
