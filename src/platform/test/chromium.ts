/**
 * Finds a Chromium that starts: CHROMIUM_PATH, then the system's browsers, then the one among the packages, so that the
 * journeys run where nothing was installed for them.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** A browser's file, and what its process needs to find its libraries and fonts. */
export type Chromium = { path: string; env: Record<string, string> };

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'chrome.exe', 'msedge.exe'];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];
let found: Promise<Chromium> | undefined;

/** The first browser that says its version; asked once a process. */
export const findChromium = (): Promise<Chromium> => (found ??= search());

async function search(): Promise<Chromium> {
	const wanted = process.env.CHROMIUM_PATH;
	if (wanted) {
		if (await starts({ path: wanted, env: {} })) return { path: wanted, env: {} };
		throw new Error(`CHROMIUM_PATH is ${wanted}, which does not start`);
	}
	const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
	for (const path of [...onPath, ...places].filter((file) => existsSync(file)))
		if (await starts({ path, env: {} })) return { path, env: {} };
	return packaged();
}

/**
 * The packed browser, unpacked once beside the packages. A bare system may lack the libraries it needs: then the ones packed
 * with it are used.
 */
async function packaged(): Promise<Chromium> {
	const { default: chromium, inflate } = await import('@sparticuz/chromium');
	const bin = resolve(import.meta.dirname, '../../../node_modules/@sparticuz/chromium/bin');
	const folder = resolve(import.meta.dirname, '../../../node_modules/.cache/chromium');
	const path = join(folder, 'chromium');
	if (!existsSync(path)) {
		const part = `${folder}.${process.pid}`;
		await mkdir(part, { recursive: true });
		await inTemporaryFolder(part, async () => {
			await chromium.executablePath();
			await inflate(join(bin, 'al2023.tar.br'));
		});
		// Whoever is second finds the whole thing there and throws its own away.
		await rename(part, folder).catch(() => rm(part, { recursive: true, force: true }));
	}
	const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
	for (const env of [fonts, { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }])
		if (await starts({ path, env })) return { path, env };
	throw new Error('No Chromium starts here. Install one (for example `apt-get install chromium`), or set CHROMIUM_PATH.');
}

async function starts({ path, env }: Chromium): Promise<boolean> {
	const run = promisify(execFile)(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, timeout: 20_000 });
	return run.then(
		({ stdout }) => /\d+\.\d+/.test(stdout),
		() => false
	);
}

/** The package unpacks into the system's temporary folder, wherever that is said to be. */
async function inTemporaryFolder(folder: string, work: () => Promise<void>): Promise<void> {
	const { TMPDIR } = process.env;
	process.env.TMPDIR = folder;
	try {
		await work();
	} finally {
		if (TMPDIR === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = TMPDIR;
	}
}
