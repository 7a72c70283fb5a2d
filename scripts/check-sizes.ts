/** Files stay small enough to be read in one go: the first limit whose pattern fits counts. */
import { conclude, sourceFiles } from './files.ts';

const limits: { what: string; path: RegExp; most: number }[] = [
	{ what: 'a use case', path: /\/usecases\/[^/]+(?<!\.test)\.ts$/, most: 60 },
	{ what: 'a route', path: /^src\/routes\/.*\+((page|layout)\.)?server\.ts$/, most: 40 },
	{ what: 'SQL', path: /\.sql\.ts$/, most: 250 },
	{ what: 'rules', path: /^src\/modules\/[^/]+\/[^/.]+(\.form)?\.ts$/, most: 250 },
	{ what: 'a file', path: /\.(ts|svelte|js|mjs|cjs|css|sql)$/, most: 300 }
];

/** Longer for a reason that stands here. */
const exceptions: Record<string, { most: number; because: string }> = {};

const files = sourceFiles();
const breaches = files.flatMap(({ path, text }) => {
	const limit = limits.find((candidate) => candidate.path.test(path));
	const most = exceptions[path]?.most ?? limit?.most ?? Infinity;
	const lines = text.trimEnd().split('\n').length;
	return lines > most ? [`${path}: ${lines} lines; ${limit?.what} has at most ${most}: split it by noun`] : [];
});
const stale = Object.keys(exceptions).filter((path) => !files.some((file) => file.path === path));
conclude([...breaches, ...stale.map((path) => `${path} is an exception, and no longer there`)], `${files.length} files`);
