/**
 * Judges the walls of the house: the map in .dependency-cruiser.cjs, and what a page may carry. Both look at one graph of
 * all imports; an import of types only is no step towards the browser, because it is gone when the code runs.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';

/** One broken wall: which, where from, where to, and the way between them where it has several steps. */
export type Breach = { wall: string; why: string; from: string; to: string; way?: string[] };

/**
 * What runs in a browser, and what must never be reached from it however many steps away. Packages are allowed one by one,
 * because each is bytes on a school's slow line.
 */
export const browser = {
	wall: 'the-page-reaches-no-server-file',
	why: 'What reaches the page is read by everybody and costs every school its bytes.',
	from: [
		/\.svelte$/,
		/\.svelte\.ts$/,
		/^src\/modules\/[^/]+\/ui\.ts$/,
		/^src\/routes\/.*\+(page|layout)\.ts$/,
		/^src\/hooks(\.client)?\.ts$/
	],
	never: [
		/^src\/modules\/[^/]+\/index\.ts$/,
		/\.(sql|jobs|mails|seed|step|server|test)\.ts$/,
		/\+server\.ts$/,
		/\/(usecases|queries|seed)\//,
		/\/seed\.ts$/,
		/^src\/entry\//,
		/^src\/platform\/catalogues\/index\.ts$/,
		/^src\/platform\/(config|log|postgres|demo|db|audit|jobs|live(?!\/client\/)|pages(?!\/client\/)|storage|files|mail|programme|usecase|web|test)\//
	],
	/** Seen and found harmless, with the reason. */
	except: [
		// Behind `import.meta.env.SSR`, which the build for the browser removes.
		{ from: 'src/routes/+layout.ts', to: 'src/platform/catalogues/index.ts' }
	],
	packages: [
		/^svelte$/,
		/^@sveltejs\/kit$/,
		/^@lucide\/svelte$/,
		/^valibot$/,
		/^@messageformat\/runtime$/,
		/^@tiptap\//,
		/^@fontsource-variable\//
	]
};

const folders = ['src', 'e2e', 'bench', 'scripts'];

/** All breaches below `root`, which is laid out as this project is. */
export async function breaches(root: string): Promise<Breach[]> {
	const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
	const { output } = await cruise(
		folders.filter((folder) => existsSync(join(root, folder))),
		{ ...config.options, baseDir: root, ruleSet: { forbidden: config.forbidden }, validate: true },
		config.options.enhancedResolveOptions
	);
	const { modules, summary } = output as ICruiseResult;
	const why = new Map<string, string>(config.forbidden.map((rule: { name: string; comment: string }) => [rule.name, rule.comment]));
	const onTheMap = summary.violations.map(({ rule, from, to, cycle }) => ({
		wall: rule.name,
		why: why.get(rule.name) ?? '',
		from,
		to,
		...(cycle && { way: cycle.map((step) => step.name) })
	}));
	return [...onTheMap, ...breachesOfThePage(modules)];
}

/** From every browser file along the imports that remain at run time; the first server file on a way is the breach. */
function breachesOfThePage(modules: IModule[]): Breach[] {
	const graph = new Map(modules.map((module) => [module.source, module]));
	const found: Breach[] = [];
	for (const from of modules.map((module) => module.source).filter((source) => matches(browser.from, source) && !isTest(source))) {
		const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
		for (const [here] of cameFrom) {
			for (const { resolved, dependencyTypes, coreModule } of graph.get(here)?.dependencies ?? []) {
				if (dependencyTypes.includes('type-only') || cameFrom.has(resolved)) continue;
				if (browser.except.some((known) => known.from === here && known.to === resolved)) continue;
				if (coreModule || isServerFile(resolved))
					found.push({ wall: browser.wall, why: browser.why, from, to: resolved, way: wayTo(here, cameFrom) });
				else if (!resolved.includes('node_modules/')) cameFrom.set(resolved, here);
			}
		}
	}
	return found;
}

function isServerFile(path: string) {
	const name = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(path)?.[1];
	return name ? !matches(browser.packages, name) : matches(browser.never, path);
}

function wayTo(end: string, cameFrom: Map<string, string | undefined>): string[] {
	const way: string[] = [];
	for (let step: string | undefined = end; step !== undefined; step = cameFrom.get(step)) way.unshift(step);
	return way;
}

const isTest = (path: string) => path.endsWith('.test.ts');
const matches = (patterns: RegExp[], path: string) => patterns.some((pattern) => pattern.test(path));
