/** Quality A1, the static half: what a route may look like, and each way around the guards refused. */
import { describe, expect, test } from 'vitest';
import { judgeRoutes } from './routes.ts';

const imports = `import { action, endpoint, livePage, page, submit } from '#platform/web'; import { anyone, desk, servesPlace } from '#platform/usecase';\n`;
const server = (text: string) => judgeRoutes([{ path: 'src/routes/desk/+page.server.ts', text: imports + text }]);
const handler = (text: string) => judgeRoutes([{ path: 'src/routes/api/+server.ts', text: imports + text }]);

describe('guarded (A1)', () => {
	test('a load, actions and handlers with their rules', () => {
		const { guarded, breaches } = server(`
			export const csr = false;
			const decide = action(servesPlace('XK'), () => 1);
			export const load: PageServerLoad = page(anyone, () => ({})) satisfies PageServerLoad;
			export const actions = { ask: action(desk, async () => 1), decide, end: submit('support', desk, EndForm, end, next) } satisfies Actions;`);
		expect(breaches).toEqual([]);
		expect(guarded.map(({ access }) => access)).toEqual(['anyone', 'desk', `servesPlace('XK')`, 'desk']);
		expect(handler('export const GET = endpoint(anyone, () => new Response());').guarded).toEqual([
			{ route: '/api', what: 'GET', access: 'anyone' }
		]);
	});

	test('a page that is run in the browser sends its data along', () => {
		const { guarded, breaches } = server('export const csr = true; export const load = livePage(desk, () => ({}));');
		expect(breaches).toEqual([]);
		expect(guarded.map(({ access }) => access)).toEqual(['desk']);
	});

	test('a page beside its guarded load', () => {
		const page = { path: 'src/routes/desk/+page.svelte', text: '<h1>…</h1>' };
		const load = { path: 'src/routes/desk/+page.server.ts', text: `${imports}export const load = page(anyone, () => ({}));` };
		expect(judgeRoutes([page, load]).breaches).toEqual([]);
		expect(judgeRoutes([page]).breaches).toHaveLength(1);
	});
});

describe('refused (A1)', () => {
	test.each([
		['a bare load', 'export const load = () => ({});'],
		['a load as a function', 'export function load() { return {}; }'],
		["a guard of one's own", 'const guard = (rule, run) => run; export const load = guard(anyone, () => ({}));'],
		["a rule of one's own", 'const everybody = { allows: () => true }; export const load = page(everybody, () => ({}));'],
		['a page that is run in the browser without its data', 'export const csr = true; export const load = page(anyone, () => ({}));'],
		['data sent along that nobody reads', 'export const load = livePage(anyone, () => ({}));'],
		['the wrong guard', 'export const load = endpoint(anyone, () => ({}));'],
		['a bare action beside a guarded one', 'export const actions = { a: action(anyone, () => 1), b: () => 1 };'],
		['a submit whose rule stands elsewhere', "export const actions = { a: submit(anyone, 'support', EndForm, end, next) };"],
		['an action as a method', 'export const actions = { default() { return 1; } };'],
		['a spread of actions', 'export const actions = { ...others };'],
		['actions made elsewhere', 'export const actions = makeActions();'],
		['a load that can be changed', 'let run = page(anyone, () => ({})); export const load = run;'],
		['a re-export', `export { load } from './elsewhere';`],
		['a star export', `export * from './elsewhere';`],
		['a renamed export', 'const run = () => 1; export { run as load };'],
		['a page made once for all', 'export const prerender = true;']
	])('%s', (_, text) => expect(server(text).breaches).not.toEqual([]));

	test.each(['export const POST = () => new Response();', 'export function GET() {}', 'export const fallback = page(anyone, () => 1);'])(
		'%s',
		(text) => expect(handler(text).breaches).not.toEqual([])
	);

	test('a guard imported from somewhere else, or under another name', () => {
		const from = (line: string) =>
			judgeRoutes([
				{
					path: 'src/routes/+server.ts',
					text: `${line} import { anyone } from '#platform/usecase'; export const GET = endpoint(anyone, () => 1);`
				}
			]);
		expect(from(`import { endpoint } from '#platform/web';`).breaches).toEqual([]);
		expect(from(`import { endpoint } from './own.ts';`).breaches).toHaveLength(1);
		expect(from(`import { page as endpoint } from '#platform/web';`).breaches).toHaveLength(1);
	});

	test.each([
		['src/routes/a/+page.ts', 'export const load = () => ({});'],
		['src/routes/a/+page.server.js', ''],
		['src/routes/a/things.remote.ts', '']
	])('%s', (path, text) => expect(judgeRoutes([{ path, text }]).breaches).toHaveLength(1));
});
