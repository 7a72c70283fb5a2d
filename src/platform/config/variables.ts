import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const choice = <const T extends readonly string[]>(...options: T) =>
	v.pipe(text, v.picklist(options, `must be one of ${options.join(', ')}`));
const yesOrNo = v.pipe(
	v.pipe(text, v.toLowerCase()),
	v.picklist(['1', '0', 'true', 'false', 'yes', 'no'], 'must be 1 or 0'),
	v.transform((value) => ['1', 'true', 'yes'].includes(value))
);
const wholeNumber = (least: number, most: number) =>
	v.pipe(
		text,
		v.regex(/^\d+$/, `must be a whole number from ${least} to ${most}`),
		v.transform(Number),
		v.minValue(least, `must be at least ${least}`),
		v.maxValue(most, `must be at most ${most}`)
	);
const address = (example: string, ...protocols: string[]) =>
	v.pipe(
		text,
		v.check(
			(value) => URL.canParse(value) && protocols.includes(new URL(value).protocol.slice(0, -1)),
			`must be an address like ${example}`
		)
	);

/** Every variable of the environment that the platform reads. docs/operations.md tells what each is for. */
export const variables = {
	PORT: wholeNumber(0, 65_535),
	HOST: v.pipe(text, v.regex(/^[A-Za-z0-9.:_-]+$/, 'must be a host name or an IP address')),
	ORIGIN: v.pipe(
		address('https://etwinning.example.org', 'http', 'https'),
		v.check((value) => /^https?:\/\/[^/?#@]+\/?$/.test(value), 'must be protocol, host and port only, like https://etwinning.example.org'),
		v.transform((value) => new URL(value).origin)
	),
	DATA_DIR: text,
	DATABASE_URL: address('postgres://user:password@host:5432/etwinning', 'postgres', 'postgresql'),
	DATABASE_READ_URL: address('postgres://user:password@replica:5432/etwinning', 'postgres', 'postgresql'),
	DEMO: yesOrNo,
	SMTP_URL: address('smtp://user:password@mail.example.org:587', 'smtp', 'smtps'),
	SMTP_FROM: v.pipe(text, v.regex(/^(?:[^<>@\r\n]+ <)?[^<>@\s]+@[^<>@\s]+>?$/, 'must be an address like eTwinning <no-reply@example.org>')),
	S3_ENDPOINT: address('https://s3.example.org', 'http', 'https'),
	S3_REGION: text,
	S3_BUCKET: text,
	S3_ACCESS_KEY_ID: text,
	S3_SECRET_ACCESS_KEY: text,
	TURN_URL: v.pipe(text, v.regex(/^turns?:[^\s/]+$/, 'must be an address like turns:turn.example.org:5349')),
	TURN_SECRET: text,
	LOG_LEVEL: choice('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
	TRUST_PROXY: wholeNumber(0, 10),
	SECRETS_KEY: v.pipe(text, v.regex(/^[A-Za-z0-9+/]{43}=$/, 'must be 32 random bytes in base64, as `openssl rand -base64 32` makes them')),
	METRICS_TOKEN: v.pipe(text, v.minLength(16, 'must be at least 16 characters long')),
	MAX_REQUESTS: wholeNumber(1, 100_000)
} as const;

export type Variable = keyof typeof variables;
/** What `readConfig` finds: parsed values by name; absent where the variable is not set. */
export type Values = { [name in Variable]?: v.InferOutput<(typeof variables)[name]> };

export const names = Object.keys(variables) as Variable[];

/** Variables that only make sense together. */
export const together: readonly (readonly Variable[])[] = [
	['TURN_URL', 'TURN_SECRET'],
	['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']
];
