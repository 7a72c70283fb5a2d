import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartRefusal } from '#platform/config';

/** A user and group by number; undefined stands for "as whom we run". */
export type RunAs = { uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root. The server then runs under this number, which no distribution gives to anybody, so that no
 * account has to be made on the machine and no other service owns our files. It fits the 65,536 numbers of a rootless container.
 */
const SERVICE = { uid: 61017, gid: 61017 };

export const weAreRoot = (): boolean => process.getuid?.() === 0;

export const serviceUser = (): RunAs => (weAreRoot() ? SERVICE : undefined);

/** `initdb`, unlike the server, wants a user with a name; the files change hands afterwards. */
export function someNamedUser(): { uid: number; gid: number } {
	const users = readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.map((line) => line.split(':'))
		.filter((field) => Number(field[2]) > 0)
		.map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
	const user = users.find(({ name }) => name === 'nobody') ?? users[0];
	if (!user) {
		throw new StartRefusal(
			'PostgreSQL does not run as root, and this system has no other user. Start as an ordinary user, or set DATABASE_URL.'
		);
	}
	return { uid: user.uid, gid: user.gid };
}

const ENTER = 0o1;
const READ_AND_ENTER = 0o5;

/** Whether the user may pass through every folder on the way to `path` (which must exist and be absolute). */
export function canReach(path: string, user: RunAs): boolean {
	if (!user) return true;
	for (let folder = dirname(path); ; folder = dirname(folder)) {
		if (!may(folder, user, ENTER)) return false;
		if (folder === dirname(folder)) return true;
	}
}

/** Whether the user may reach and run the file, or reach and list the folder. */
export const canRun = (path: string, user: RunAs): boolean => !user || (canReach(path, user) && may(path, user, READ_AND_ENTER));

function may(path: string, user: { uid: number; gid: number }, bits: number): boolean {
	const { mode, uid, gid } = statSync(path);
	const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
	return ((mode >> shift) & bits) === bits;
}
