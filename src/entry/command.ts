import type { Command as Parser } from 'commander';
import type { Tell } from './steps.ts';

/** What a command found or did: for people as text, for programs as one JSON object. */
export type Answer = {
	json: Record<string, unknown>;
	text: string;
	/** True where what was asked for did not hold: exit code 1. */
	failed?: boolean;
};

/** Arguments in their order, and options by name, as commander parsed them. */
export type Given = { args: string[]; options: Record<string, unknown> };

/**
 * One command of the command line; a file in commands/ exports one as `command`. By the time `run` is called the database is open
 * and up to date. What the person can mend is thrown as a StartRefusal and shown as its sentence.
 */
export type Command = {
	name: string;
	/** One line for the list of commands. */
	summary: string;
	/** Adds arguments and options. */
	shape?: (parser: Parser) => Parser;
	/** `label` names the work for the progress line. */
	label: string;
	run: (given: Given, tell: Tell) => Promise<Answer>;
};
