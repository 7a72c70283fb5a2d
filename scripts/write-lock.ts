/**
 * `npm run lock`: writes package-lock.json for package.json. Where packages are installed, npm writes down only those of this
 * system (https://github.com/npm/cli/issues/4828) and `npm ci` refuses the file on any other, so this is done in a folder without them.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withBin } from './bootstrap.mjs';
import { root } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'etwinning-lock-'));
try {
	for (const name of ['package.json', 'package-lock.json', '.npmrc'])
		if (existsSync(join(root, name))) copyFileSync(join(root, name), join(folder, name));
	const { status } = spawnSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--loglevel=error'], {
		cwd: folder,
		env: withBin(),
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32'
	});
	if (status === 0) copyFileSync(join(folder, 'package-lock.json'), join(root, 'package-lock.json'));
	process.exitCode = status ?? 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
