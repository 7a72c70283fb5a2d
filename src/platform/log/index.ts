import pino from 'pino';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const level = process.env.LOG_LEVEL ?? '';

const logger = pino(
	{
		level: levels.includes(level) ? level : 'info',
		base: { pid: process.pid },
		serializers: { err: bareError },
		redact: { paths: ['*.password', '*.token', '*.email', 'password', 'token', 'email'], censor: '…' }
	},
	pino.destination({ dest: 2, sync: true })
);

/**
 * One line of JSON a happening, on standard error so that standard output stays a command's answer. Never names, content or
 * tokens (quality P4): say what happened and by which ids. Errors go in as `{ err }` and are stripped by `bareError`.
 */
export const log = () => logger;

type Bare = { type: string; message: string; stack: string; [detail: string]: unknown };

/**
 * An error without what people wrote: database and schema messages quote the values they refuse, so quoted parts and addresses
 * are blanked; of a database error the code and the names of table and constraint are kept, its detail is not.
 */
export function bareError(error: unknown): Bare {
	if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
	const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown };
	const kept = Object.fromEntries(Object.entries({ code, table, constraint }).filter(([, value]) => value !== undefined));
	const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	return {
		type: error.name,
		message: blank(error.message),
		...kept,
		...(error.cause instanceof Error && { cause: bareError(error.cause) }),
		stack: frames.slice(0, 12).join('\n')
	};
}

const blank = (text: string) =>
	text
		.replace(/"[^"]*"|`[^`]*`|(?<!\p{L})'[^']*'/gu, '"…"')
		.replace(/[^\s@<>]+@[^\s@<>]+/g, '…@…')
		.slice(0, 500);
