import { resolve } from 'node:path';
import * as v from 'valibot';
import { misnamed } from './near-miss.ts';
import { StartRefusal } from './start-refusal.ts';
import { names, together, variables, type Values } from './variables.ts';

export type Config = {
	port: number;
	/** Undefined: this machine only, by both `127.0.0.1` and `::1`. */
	host: string | undefined;
	/** Protocol, host and port by which people reach the platform: for links in mails and against forged Host headers. */
	origin: string;
	/** Whether `origin` was set, so that requests under other names are answered as if they came under it. */
	fixedOrigin: boolean;
	/** Absolute. Holds the embedded database, uploaded files and the lock of the running platform. */
	dataDir: string;
	databaseUrl: string | undefined;
	databaseReadUrl: string | undefined;
	/** Nobody gave a database, so the platform starts its own. */
	embedded: boolean;
	/** The demo world, its mail page and signing in as anybody; false in production. */
	demo: boolean;
	/** Undefined: mails go nowhere but to the page /dev/mail. */
	smtpUrl: string | undefined;
	mailFrom: string;
	s3: { endpoint: string | undefined; region: string; bucket: string; accessKeyId: string; secretAccessKey: string } | undefined;
	turn: { url: string; secret: string } | undefined;
	logLevel: string;
	/** How many proxies of ours stand before us; their forwarded headers are believed, nobody else's. */
	trustedProxies: number;
	/** 32 bytes in base64 that secrets in the database are sealed with. Undefined: a file in `dataDir` holds them. */
	secretsKey: string | undefined;
	metricsToken: string | undefined;
	/** Requests answered at the same time; those beyond are told to come back (quality R8). */
	maxRequests: number;
};

/** Reads and validates an environment. Throws one StartRefusal that names all that is wrong in it. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
	const wrong: string[] = [];
	const values: Record<string, unknown> = {};
	for (const name of names) {
		const given = env[name];
		// `DATABASE_URL= npm start` is how a shell says "not set".
		if (given === undefined || given === '') continue;
		const parsed = v.safeParse(variables[name], given);
		if (parsed.success) values[name] = parsed.output;
		else wrong.push(`${name} ${parsed.issues[0].message}${isSecret(name) ? '' : `, not "${given}"`}.`);
	}
	for (const group of together) {
		const missing = group.filter((name) => env[name] === undefined || env[name] === '');
		if (missing.length > 0 && missing.length < group.length)
			wrong.push(`${group.join(' and ')} belong together; ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set.`);
	}
	if (env.DATABASE_READ_URL && !env.DATABASE_URL) wrong.push('DATABASE_READ_URL is a copy to read from; DATABASE_URL must be set as well.');
	for (const name of Object.keys(env).sort()) {
		const sentence = misnamed(name);
		if (sentence) wrong.push(sentence);
	}
	if (wrong.length > 0)
		throw new StartRefusal(`The environment is not right:\n  ${wrong.join('\n  ')}\ndocs/operations.md lists every setting.`);
	return arrange(values);
}

/** Passwords stand in these; what was given is not repeated. */
const isSecret = (name: string) => /SECRET|TOKEN|KEY|_URL$/.test(name);

function arrange(values: Values): Config {
	const port = values.PORT ?? 3000;
	const origin = values.ORIGIN ?? `http://localhost:${port}`;
	const embedded = values.DATABASE_URL === undefined;
	return {
		port,
		host: values.HOST,
		origin,
		fixedOrigin: values.ORIGIN !== undefined,
		dataDir: resolve(values.DATA_DIR ?? '.data'),
		databaseUrl: values.DATABASE_URL,
		databaseReadUrl: values.DATABASE_READ_URL,
		embedded,
		demo: values.DEMO ?? embedded,
		smtpUrl: values.SMTP_URL,
		mailFrom: values.SMTP_FROM ?? `eTwinning <no-reply@${new URL(origin).hostname}>`,
		s3:
			values.S3_BUCKET && values.S3_ACCESS_KEY_ID && values.S3_SECRET_ACCESS_KEY
				? {
						endpoint: values.S3_ENDPOINT,
						region: values.S3_REGION ?? 'eu-west-1',
						bucket: values.S3_BUCKET,
						accessKeyId: values.S3_ACCESS_KEY_ID,
						secretAccessKey: values.S3_SECRET_ACCESS_KEY
					}
				: undefined,
		turn: values.TURN_URL && values.TURN_SECRET ? { url: values.TURN_URL, secret: values.TURN_SECRET } : undefined,
		logLevel: values.LOG_LEVEL ?? 'info',
		trustedProxies: values.TRUST_PROXY ?? 0,
		secretsKey: values.SECRETS_KEY,
		metricsToken: values.METRICS_TOKEN,
		maxRequests: values.MAX_REQUESTS ?? 200
	};
}
