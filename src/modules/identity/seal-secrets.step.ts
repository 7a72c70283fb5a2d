import { StartRefusal } from '#platform/config';
import type { Db } from '#platform/db';
import { keyPlace, sealMark, secretsKey } from '#platform/secrets';
import { sealTotpSecret } from './keep-totp-secret.step.ts';
import { anySealed, openSecrets, replaceSecret } from './totp-secret.sql.ts';

const AT_ONCE = 500;

/**
 * At every start: seals what was written before secrets were sealed, and refuses to go on with a key that opens nothing, before
 * every officer is told that their code is wrong. Asks for no key while there is no secret. May run on several nodes at once.
 */
export async function sealSecrets(db: Db): Promise<void> {
	for (let open = await openSecrets(db, AT_ONCE); open.length > 0; open = await openSecrets(db, AT_ONCE)) {
		for (const { id, secret } of open) await replaceSecret(db, id, secret, await sealTotpSecret(id, secret));
	}
	if (!(await anySealed(db, ''))) return;
	if (await anySealed(db, sealMark(await secretsKey())))
		throw new StartRefusal(
			`The secrets of second factors in this database were sealed with another key than the one in ${keyPlace()}. ` +
				'Every process needs the same SECRETS_KEY, or the same secrets.key in DATA_DIR; docs/operations.md tells what to do where it is lost.'
		);
}
