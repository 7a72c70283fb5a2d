import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfig } from './read.ts';
import { StartRefusal } from './start-refusal.ts';
import { names } from './variables.ts';

const complaint = (env: NodeJS.ProcessEnv): string => {
	try {
		readConfig(env);
	} catch (error) {
		if (error instanceof StartRefusal) return error.message;
		throw error;
	}
	return '';
};

describe('an empty environment', () => {
	test('means the embedded database with the demo world on port 3000', () => {
		expect(readConfig({})).toMatchObject({
			port: 3000,
			host: undefined,
			origin: 'http://localhost:3000',
			embedded: true,
			demo: true,
			databaseUrl: undefined,
			smtpUrl: undefined,
			s3: undefined,
			logLevel: 'info',
			trustedProxies: 0
		});
		expect(readConfig({}).dataDir).toMatch(/\.data$/);
	});
	test('is the same as one of empty values', () => {
		expect(readConfig({ DATABASE_URL: '', PORT: '', DEMO: '' })).toEqual(readConfig({}));
	});
});

describe('a database of one’s own', () => {
	const DATABASE_URL = 'postgres://app:secret@db.example.org/etwinning';
	test('means no embedded one and no demo world', () => {
		expect(readConfig({ DATABASE_URL })).toMatchObject({ embedded: false, demo: false, databaseUrl: DATABASE_URL });
	});
	test('gets the demo world with DEMO=1', () => {
		expect(readConfig({ DATABASE_URL, DEMO: '1' }).demo).toBe(true);
	});
});

describe('what is wrong is named', () => {
	test.each([
		['PORT', 'eighty', 'PORT must be a whole number from 0 to 65535, not "eighty"'],
		['PORT', '70000', 'PORT must be at most 65535'],
		['DEMO', 'perhaps', 'DEMO must be 1 or 0, not "perhaps"'],
		['ORIGIN', 'etwinning.example.org', 'ORIGIN must be an address like https://etwinning.example.org'],
		['ORIGIN', 'https://etwinning.example.org/app', 'ORIGIN must be protocol, host and port only'],
		['DATABASE_URL', 'mysql://x/y', 'DATABASE_URL must be an address like postgres://'],
		['SMTP_URL', 'mail.example.org', 'SMTP_URL must be an address like smtp://'],
		['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of trace, debug, info'],
		['SECRETS_KEY', 'correct horse battery staple', 'SECRETS_KEY must be 32 random bytes in base64'],
		['HOST', 'a b', 'HOST must be a host name']
	])('%s=%s', (name, value, sentence) => {
		expect(complaint({ [name]: value })).toContain(sentence);
	});
	test('all at once, not the first alone', () => {
		const all = complaint({ PORT: 'x', DEMO: 'y', LOG_LEVEL: 'z' });
		expect(all).toMatch(/PORT[\s\S]*DEMO[\s\S]*LOG_LEVEL/);
	});
	test('without repeating a secret', () => {
		expect(complaint({ DATABASE_URL: 'mysql://app:hunter2@db/x', METRICS_TOKEN: 'hunter2', SECRETS_KEY: 'hunter2' })).not.toContain(
			'hunter2'
		);
	});
	test.each([
		[{ TURN_URL: 'turn:turn.example.org' }, 'TURN_SECRET is not set'],
		[{ S3_BUCKET: 'files' }, 'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are not set'],
		[{ DATABASE_READ_URL: 'postgres://replica/x' }, 'DATABASE_URL must be set as well']
	])('half of what belongs together: %j', (env, sentence) => {
		expect(complaint(env)).toContain(sentence);
	});
});

describe('unknown variables are named', () => {
	test.each([
		['DATABSE_URL', 'DATABASE_URL'],
		['DATADIR', 'DATA_DIR'],
		['ORIGN', 'ORIGIN'],
		['LOGLEVEL', 'LOG_LEVEL'],
		['S3_BUKET', 'S3_BUCKET'],
		['database_url', 'DATABASE_URL']
	])('%s, with the one that was meant', (given, meant) => {
		expect(complaint({ [given]: 'x' })).toContain(`${given} is not a setting. Did you mean ${meant}?`);
	});
	test('those with our prefixes', () => {
		expect(complaint({ SMTP_PASSWORD_FILE: '/run/x' })).toContain(
			'SMTP_PASSWORD_FILE is not a setting. Those that begin with SMTP_ are SMTP_URL'
		);
	});
	test('but not the system’s own', () => {
		const innocent = {
			HOME: '/root',
			HOSTNAME: 'x',
			PATH: '/bin',
			TERM: 'xterm',
			SHELL: 'sh',
			XDG_DATA_DIRS: '/usr/share',
			npm_config_loglevel: 'x',
			PORTS: '1'
		};
		expect(complaint(innocent)).toBe('');
	});
});

test('docs/operations.md tells of every variable', () => {
	const told = readFileSync('docs/operations.md', 'utf8');
	expect(names.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
});
