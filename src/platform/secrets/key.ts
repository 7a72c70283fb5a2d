import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { config, StartRefusal } from '#platform/config';

export const KEY_BYTES = 32;
const FILE = 'secrets.key';

/** The built web part and the entry load this file twice; both must hold one key, so it hangs on the process. */
const shared = globalThis as typeof globalThis & { etwinningSecretsKey?: { from: string; key: Buffer } };

/** Where the key of this process comes from: `SECRETS_KEY`, else a file that is made at the first need. */
export const keyPlace = (): string => (config().secretsKey ? 'SECRETS_KEY' : join(config().dataDir, FILE));

/** The 32 bytes that secrets at rest are sealed with. Throws a StartRefusal where the file cannot be read or is no key. */
export async function secretsKey(): Promise<Buffer> {
	const given = config().secretsKey;
	const from = given ?? keyPlace();
	if (shared.etwinningSecretsKey?.from !== from) {
		shared.etwinningSecretsKey = { from, key: given ? Buffer.from(given, 'base64') : await keyInFile(from) };
	}
	return shared.etwinningSecretsKey.key;
}

async function keyInFile(path: string): Promise<Buffer> {
	const written = (await readIfThere(path)) ?? (await makeKeyFile(path));
	const key = Buffer.from(written.trim(), 'base64');
	if (key.length !== KEY_BYTES) throw new StartRefusal(`${path} holds no key: expected ${KEY_BYTES} bytes in base64.`);
	return key;
}

async function readIfThere(path: string): Promise<string | undefined> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw new StartRefusal(`The key at ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`, { cause: error });
	}
}

/** Written whole beside its place and then linked there: of two processes that start at once one makes the key and both use it. */
async function makeKeyFile(path: string): Promise<string> {
	const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
	try {
		await mkdir(config().dataDir, { recursive: true });
		const file = await open(draft, 'wx', 0o600);
		await file.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`);
		// What is sealed by it may be on disk before this file is.
		await file.sync();
		await file.close();
		await link(draft, path).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'EEXIST') throw error;
		});
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new StartRefusal(`The key of the secrets cannot be written to ${path} (${code ?? 'unknown'}). Set SECRETS_KEY instead.`, {
			cause: error
		});
	} finally {
		await rm(draft, { force: true });
	}
	return readFile(path, 'utf8');
}
