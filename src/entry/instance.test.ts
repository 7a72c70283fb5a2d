import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { config, useConfig } from '#platform/config';
import { servedAt } from './instance.ts';

const before = config();
let dataDir: string;
beforeEach(async () => void (dataDir = await mkdtemp(join(tmpdir(), 'instance-'))));
afterEach(async () => {
	useConfig(before);
	await rm(dataDir, { recursive: true });
});

test('links of the command line lead to the platform that runs, wherever its port, and to ORIGIN where that is set', async () => {
	useConfig({ dataDir, origin: 'http://localhost:3000', fixedOrigin: false });
	expect(await servedAt()).toBe('http://localhost:3000');
	await writeFile(join(dataDir, 'etwinning.lock'), JSON.stringify({ pid: 1, birth: 'x', note: 'http://localhost:3101' }));
	expect(await servedAt()).toBe('http://localhost:3101');
	useConfig({ origin: 'https://etwinning.example', fixedOrigin: true });
	expect(await servedAt()).toBe('https://etwinning.example');
});
