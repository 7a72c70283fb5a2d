/**
 * The map of the house: who may know whom. One line per module; what is not listed is a wall. `npm run check` reads it,
 * scripts/walls.test.ts plants a breach of each kind and sees it refused. The wall between server and page is a
 * matter of reach, not of one step: scripts/walls.ts holds it, on the same graph.
 */
const modules = {
	identity: [],
	directory: ['identity'],
	messaging: ['identity', 'directory'],
	partners: ['identity', 'directory', 'messaging'],
	projects: ['identity', 'directory', 'messaging'],
	twinspace: ['identity', 'directory', 'messaging', 'projects'],
	recognition: ['identity', 'directory', 'messaging', 'projects'],
	community: ['identity', 'directory', 'messaging'],
	support: ['identity', 'directory', 'messaging', 'partners', 'projects', 'twinspace', 'recognition', 'community']
};

/** The platform from the ground up: a part may know those before it. */
const platform = [
	'result', 'config', 'log', 'secrets', 'postgres', 'i18n', 'actor', 'catalogues', 'db', 'demo', 'jobs', 'audit', 'live', 'storage', 'files', 'mail', 'programme',
	'limits', 'usecase', 'form', 'pages', 'web', 'kit', 'test'
];

const test = '[.]test[.]ts$';
const aside = '([.](test|seed)[.]ts$|/seed([.]ts$|/))';
const typesOnly = { dependencyTypesNot: ['type-only'] };
const door = '^src/modules/[^/]+/(index|ui|seed)[.]ts$';
/** Types and pure rules: `project.ts`, `project.form.ts`. */
const rules = '^src/modules/[^/]+/[^/.]+([.]form)?[.]ts$';
const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const map = Object.entries(modules).map(([name, friends]) =>
	wall(
		`${name}-knows-only-its-friends`,
		`${name} may know ${friends.join(', ') || 'no other module'}; news goes up as jobs.`,
		{ path: `^src/modules/${name}/`, pathNot: test },
		{ path: '^src/modules/', pathNot: `^src/modules/(${[name, ...friends].join('|')})/` }
	)
);

const order = platform.map((part, at) =>
	wall(
		`platform-${part}-knows-only-what-is-below`,
		'The parts of the platform stand on one another in one order.',
		{ path: `^src/platform/${part}/`, pathNot: test },
		{ path: '^src/platform/', pathNot: `^src/platform/(${platform.slice(0, at + 1).join('|')})/` }
	)
);

module.exports = {
	forbidden: [
		...map,
		...order,
		wall('platform-parts-are-listed', 'A new part of the platform gets its place in the order.',
			{}, { path: '^src/platform/', pathNot: `^src/platform/(${platform.join('|')})/` }),
		wall('modules-are-listed', 'A new module gets its line in the map.',
			{}, { path: '^src/modules/', pathNot: `^src/modules/(${Object.keys(modules).join('|')})/` }),
		wall('modules-through-the-door', 'Another module is entered by its index.ts, ui.ts or seed.ts.',
			{ path: '^src/modules/([^/]+)/' }, { path: '^src/modules/', pathNot: ['^src/modules/$1/', door] }),
		wall('platform-through-the-door', 'A part of the platform is entered by its index.ts.',
			{ path: '^src/platform/([^/]+)/' }, { path: '^src/platform/', pathNot: ['^src/platform/$1/', '^src/platform/[^/]+/(client/)?index[.]ts$'] }),
		wall('everybody-through-the-door', 'Whoever stands outside a module or a part of the platform enters by its door.',
			{ path: '^(src/(routes|entry|hooks)|e2e/|bench/|scripts/)' }, { path: '^src/modules/', pathNot: door }),
		wall('everybody-through-the-platform-door', 'Whoever stands outside a module or a part of the platform enters by its door.',
			// Not the scripts: those that write generated files run before the doors can open.
			{ path: '^(src/(modules|routes|entry|hooks)|e2e/|bench/)' },
			// Measurements start a server and find a browser without Vitest, which the door of the test kit asks for.
			{ path: '^src/platform/', pathNot: '^src/platform/([^/]+/((client/)?index[.]ts|.*[.]css)|test/(server|chromium)[.]ts)$' }),
		wall('rules-are-pure', 'Types, rules and forms know no database, no request, no job: what they judge is handed to them. A part that several transactions share is <verb-noun>.step.ts.',
			{ path: rules, pathNot: '/(index|ui|seed)[.]ts$' },
			{
				path: [
					'^src/platform/(config|log|secrets|postgres|db|audit|jobs|live|storage|mail|limits|usecase|web|catalogues)/',
					'[.](sql|jobs|mails|seed|step)[.]ts$', '/(usecases|queries|seed)/', '/seed[.]ts$',
					'node_modules/(kysely|pg|pg-boss|@sveltejs)/', '^(node:)?(fs|net|http|https|child_process)(/|$)'
				],
				...typesOnly
			}),
		wall('platform-knows-no-module', 'The platform serves any feature and knows none.',
			{ path: '^src/platform/', pathNot: '^src/platform/test/' }, { path: '^src/(modules|entry)/' }),
		wall('sql-stands-in-sql-files', 'All SQL on a module\'s tables is in <noun>.sql.ts; tests and demo data may set a scene.',
			{ path: '^src/(routes|modules|hooks)', pathNot: ['[.]sql[.]ts$', aside] }, { path: 'node_modules/(kysely|pg)/', ...typesOnly }),
		wall('no-connection-beside-a-use-case', 'Routes, rules, mails and use cases open no connection: a use case is given its transaction.',
			{ path: ['^src/routes/', '^src/hooks', '^src/modules/[^/]+/(usecases|components)/', '[.](mails|form|step)[.]ts$'], pathNot: aside },
			{ path: '^src/platform/(db|postgres)/', ...typesOnly }),
		wall('use-cases-do-not-nest', 'A use case is one transaction; what two of them share is a rule, SQL or <verb-noun>.step.ts.',
			{ path: '^src/modules/[^/]+/usecases/', pathNot: aside }, { path: '^src/modules/[^/]+/usecases/' }),
		wall('rules-and-sql-know-no-use-case', 'Calls go down: route, use case, rule and SQL.',
			{ path: ['[.](sql|mails|step)[.]ts$', '/queries/'], pathNot: aside }, { path: '/usecases/' }),
		wall('nothing-imports-a-route', 'Routes are the outermost ring.',
			{ pathNot: ['^src/routes/', test] }, { path: '^src/routes/', ...typesOnly }),
		wall('nothing-imports-the-entry', 'The entry starts processes; nothing depends on it but scripts.',
			{ path: '^src/', pathNot: ['^src/entry/', test] }, { path: '^src/entry/' }),
		wall('demo-stays-aside', 'Demo data and test factories never weigh on production: seeds, tests, the entry and the pages for developers use them.',
			{ path: '^src/', pathNot: [aside, '^src/entry/', '^src/routes/dev/', '^src/platform/(demo|test)/'] },
			{ path: ['[.]seed[.]ts$', '^src/modules/[^/]+/seed([.]ts$|/)', '^src/platform/demo/'] }),
		wall('test-kit-is-for-tests', 'What helps tests never reaches production.',
			{ path: '^src/', pathNot: [test, '^src/platform/test/'] }, { path: '^src/platform/test/' }),
		wall('nothing-imports-a-test', 'A test is nobody\'s library.', {}, { path: test }),
		// Proofs of rights, safety and durability (the other folders of e2e) also stand inside, to build their stage and ask the doors.
		wall('journeys-stand-outside', 'Journeys see what people see: the browser, the mail, the words.',
			{ path: '^e2e/[^/]+[.]e2e[.]test[.]ts$' }, { path: '^src/', pathNot: '^src/platform/(test|i18n|catalogues|result)/' }),
		wall('every-import-is-found', 'An import that is not found is a wall that is not judged.',
			{ path: '^(src|e2e|bench|scripts)/' },
			{ couldNotResolve: true, pathNot: ['^[$](app|env)/', '(^|/)[$]types$', '/build/'], ...typesOnly }),
		wall('no-cycles', 'What needs each other belongs in one file, or one of them lower.',
			{}, { circular: true, viaOnly: typesOnly })
	],
	options: {
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		skipAnalysisNotInRules: true,
		exclude: { path: '(^|/)([.]svelte-kit|build|[.]data)/' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'default'],
			extensions: ['.ts', '.js', '.mjs', '.svelte', '.d.ts']
		}
	}
};
