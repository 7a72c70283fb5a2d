/** Each wall is tried: a small well-built house passes, and a breach of every kind planted into it is seen. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Breach, breaches, browser } from './walls.ts';

const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as { forbidden: { name: string }[] };
const project = resolve(import.meta.dirname, '..');

const house: Record<string, string> = {
	'package.json': JSON.stringify({
		type: 'module',
		imports: {
			'#platform/*': './src/platform/*/index.ts',
			'#*/ui': './src/modules/*/ui.ts',
			'#*/seed': './src/modules/*/seed.ts',
			'#*': './src/modules/*/index.ts'
		}
	}),
	'src/platform/result/index.ts': `export const ok = 1;`,
	'src/platform/db/index.ts': `import './connection.ts'; export type Tx = object; export { sql } from 'kysely';`,
	'src/platform/db/connection.ts': `import pg from 'pg'; export const pool = new pg.Pool();`,
	'src/platform/usecase/index.ts': `import '#platform/db'; export const useCase = 1;`,
	'src/platform/i18n/index.ts': `export const words = 1;`,
	'src/platform/kit/index.ts': `export { words } from '#platform/i18n'; export { default as Button } from './Button.svelte';`,
	'src/platform/kit/Button.svelte': `<script lang="ts">let { text }: { text: string } = $props();</script><button>{text}</button>`,
	'src/platform/test/index.ts': `import '#platform/db'; export const freshDatabase = 1;`,
	'src/modules/directory/index.ts': `export { insertSchool } from './school.sql.ts'; export type { School } from './school.ts';`,
	'src/modules/directory/ui.ts': `export { fold } from './school.ts';`,
	'src/modules/directory/school.ts': `export type School = { id: string }; export const fold = (text: string) => text;`,
	'src/modules/directory/school.sql.ts': `import { sql, type Tx } from '#platform/db'; export const insertSchool = (tx: Tx) => [tx, sql];`,
	'src/modules/projects/index.ts': `export { foundProject } from './usecases/found-project.ts'; export * from './project.ts';`,
	'src/modules/projects/ui.ts': `export { default as FoundProject } from './components/FoundProject.svelte';`,
	'src/modules/projects/project.ts': `import type { School } from '#directory'; import { ok } from '#platform/result'; export const mayFound = (s: School) => [s, ok];`,
	'src/modules/projects/project.sql.ts': `import { sql } from '#platform/db'; export const insertProject = sql;`,
	'src/modules/projects/project.form.ts': `import * as v from 'valibot'; export const Form = v.string();`,
	'src/modules/projects/project.seed.ts': `import { sql } from 'kysely'; export const aProject = sql;`,
	'src/modules/projects/seed.ts': `export { aProject } from './project.seed.ts';`,
	'src/modules/projects/usecases/found-project.ts': `import { useCase } from '#platform/usecase'; import { insertProject } from '../project.sql.ts'; import { mayFound } from '../project.ts'; export const foundProject = [useCase, insertProject, mayFound];`,
	'src/modules/projects/usecases/found-project.db.test.ts': `import { freshDatabase } from '#platform/test'; import { sql } from 'kysely'; import '#support'; import '#projects/seed'; export default [freshDatabase, sql];`,
	'src/modules/projects/components/FoundProject.svelte': `<script lang="ts">import { Button } from '#platform/kit'; import { fold } from '#directory/ui'; import { Form } from '../project.form.ts'; let { name }: { name: string } = $props();</script><Button text={fold(name) + Form} />`,
	'src/modules/support/index.ts': `import '#projects'; export const desk = 1;`,
	'src/entry/main.ts': `import '#projects'; import '#projects/seed'; import '#platform/db'; export {};`,
	'src/routes/projects/+page.server.ts': `import { foundProject } from '#projects'; export const load = foundProject;`,
	'src/routes/projects/+page.svelte': `<script lang="ts">import { FoundProject } from '#projects/ui'; import { page } from '$app/state';</script><FoundProject name={page.url.href} />`,
	'e2e/twin.e2e.test.ts': `import { freshDatabase } from '#platform/test'; export default freshDatabase;`
};

/** file → [the wall that must see it, its text]; each file is one breach. */
const planted: Record<string, [wall: string, text: string]> = {
	'src/modules/directory/up.ts': [
		'directory-knows-only-its-friends',
		`import type { mayFound } from '#projects'; export type A = typeof mayFound;`
	],
	'src/modules/newcomer/index.ts': ['modules-are-listed', `export const a = 1;`],
	'src/entry/uses-newcomer.ts': ['modules-are-listed', `import '#newcomer';`],
	'src/platform/novelty/index.ts': ['platform-parts-are-listed', `export const a = 1;`],
	'src/entry/uses-novelty.ts': ['platform-parts-are-listed', `import '#platform/novelty';`],
	'src/platform/result/up.ts': ['platform-result-knows-only-what-is-below', `import '#platform/db';`],
	'src/modules/projects/usecases/window.ts': ['modules-through-the-door', `import '../../directory/school.sql.ts';`],
	'src/platform/usecase/window.ts': ['platform-through-the-door', `import '../db/connection.ts';`],
	'src/modules/projects/usecases/cellar.ts': ['everybody-through-the-platform-door', `import '../../../platform/db/connection.ts';`],
	'src/routes/window/+page.server.ts': ['everybody-through-the-door', `import '../../modules/projects/project.sql.ts';`],
	'src/modules/projects/impure.ts': ['rules-are-pure', `import { sql } from '#platform/db'; export const rule = sql;`],
	'src/modules/projects/impure.form.ts': ['rules-are-pure', `import { readFileSync } from 'node:fs'; export const form = readFileSync;`],
	'src/modules/projects/usecases/with-demo.ts': ['demo-stays-aside', `import '../seed.ts';`],
	'src/platform/result/feature.ts': ['platform-knows-no-module', `import '#directory';`],
	'src/modules/projects/queries/raw.ts': ['sql-stands-in-sql-files', `import { sql } from 'kysely'; export const rows = sql;`],
	'src/routes/raw/+server.ts': ['no-connection-beside-a-use-case', `import { sql } from '#platform/db'; export const GET = sql;`],
	'src/modules/projects/usecases/nested.ts': ['use-cases-do-not-nest', `import './found-project.ts';`],
	'src/modules/projects/upwards.sql.ts': ['rules-and-sql-know-no-use-case', `import './usecases/found-project.ts';`],
	'src/modules/projects/queries/route.ts': ['nothing-imports-a-route', `import '../../../routes/projects/+page.server.ts';`],
	'src/modules/projects/queries/entry.ts': ['nothing-imports-the-entry', `import '../../../entry/main.ts';`],
	'src/modules/projects/queries/demo.ts': ['demo-stays-aside', `import '../project.seed.ts';`],
	'src/routes/seeded/+page.server.ts': ['demo-stays-aside', `import '#projects/seed';`],
	'src/modules/projects/queries/kit.ts': ['test-kit-is-for-tests', `import '#platform/test';`],
	'src/modules/projects/queries/test.ts': ['nothing-imports-a-test', `import '../usecases/found-project.db.test.ts';`],
	'e2e/inside.e2e.test.ts': ['journeys-stand-outside', `import '#projects';`],
	'src/modules/projects/queries/lost.ts': ['every-import-is-found', `import './nowhere.ts';`],
	'src/modules/projects/queries/egg.ts': ['no-cycles', `import { hen } from './hen.ts'; export const egg = () => hen;`],
	'src/modules/projects/queries/hen.ts': ['no-cycles', `import { egg } from './egg.ts'; export const hen = () => egg;`],
	'src/modules/directory/components/Direct.svelte': [browser.wall, `<script lang="ts">import '../school.sql.ts';</script>`],
	'src/modules/directory/components/Far.svelte': [browser.wall, `<script lang="ts">import { near } from '../near.ts';</script>{near}`],
	'src/modules/directory/near.ts': [browser.wall, `import { far } from './far.ts'; export const near = far;`],
	'src/modules/directory/far.ts': [browser.wall, `import { insertSchool } from './school.sql.ts'; export const far = insertSchool;`],
	'src/routes/door/+page.svelte': [browser.wall, `<script lang="ts">import { foundProject } from '#projects';</script>{foundProject}`],
	'src/routes/core/+page.ts': [browser.wall, `import { readFileSync } from 'node:fs'; export const a = readFileSync;`],
	'src/routes/heavy/+page.svelte': [browser.wall, `<script lang="ts">import sharp from 'sharp';</script>{sharp}`]
};
/** These only stand on the way of a breach, or are its far end. */
const accomplices = new Set([
	'src/modules/newcomer/index.ts',
	'src/platform/novelty/index.ts',
	'src/modules/projects/queries/hen.ts',
	'src/modules/directory/near.ts',
	'src/modules/directory/far.ts'
]);

let sound: Breach[];
let broken: Breach[];
const places: string[] = [];

function build(files: Record<string, string>) {
	const place = mkdtempSync(join(tmpdir(), 'walls-'));
	places.push(place);
	symlinkSync(join(project, 'node_modules'), join(place, 'node_modules'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(place, path)), { recursive: true });
		writeFileSync(join(place, path), text);
	}
	return place;
}

beforeAll(async () => {
	sound = await breaches(build(house));
	broken = await breaches(build({ ...house, ...Object.fromEntries(Object.entries(planted).map(([path, [, text]]) => [path, text])) }));
}, 60_000);
afterAll(() => places.forEach((place) => rmSync(place, { recursive: true, force: true })));

test('a well-built house has no breach', () => expect(sound).toEqual([]));

describe('a planted breach is refused', () => {
	const breachesToSee = Object.entries(planted).filter(([path]) => !accomplices.has(path));
	test.each(breachesToSee.map(([path, [wall]]) => [wall, path]))('%s: %s', (wall, path) => {
		expect(broken.filter(({ from }) => from === path).map((breach) => breach.wall)).toContain(wall);
	});
});

test('a breach several steps away is told with its way', () => {
	const far = broken.find(({ from }) => from.endsWith('Far.svelte'));
	expect(far?.way?.map((step) => step.split('/').at(-1))).toEqual(['Far.svelte', 'near.ts', 'far.ts']);
	expect(far?.to).toBe('src/modules/directory/school.sql.ts');
});

test('every kind of wall is tried', () => {
	const kind = (wall: string) =>
		wall.replace(/^platform-[a-z0-9]+-knows/, 'platform-part-knows').replace(/^[a-z]+-knows-only-its-friends$/, 'friends');
	const tried = new Set(Object.values(planted).map(([wall]) => kind(wall)));
	expect([...config.forbidden.map(({ name }) => name), browser.wall].filter((wall) => !tried.has(kind(wall)))).toEqual([]);
});
