/**
 * Quality A1: every load, action and handler of a route is guarded. Read from the text of the routes, so that it is known
 * in seconds; e2e/rights repeats it on what was built. A guard is `page` (`livePage` where the page is run in the browser), `action` or `endpoint` of #platform/web around the
 * function, with a rule of #platform/usecase as its first argument; `submit` is the action that passes a form to one use case,
 * and has its rule second.
 */
import ts from 'typescript';
import type { SourceFile } from './files.ts';

/** One guarded thing: `POST /projects/new accept` and the rule it asks. */
export type Guarded = { route: string; what: string; access: string };
export type RouteReport = { guarded: Guarded[]; breaches: string[] };

const verbs = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'fallback']);
const options = new Set(['csr', 'ssr', 'trailingSlash']);

/** Loads that run on both sides and fetch nothing. */
const harmlessLoads: Record<string, string> = { 'src/routes/+layout.ts': 'hands the words of the page to it' };
/** Pages without a load of their own: everybody may see them. */
const openPages: Record<string, string> = {};

/** Looks at the files below src/routes. */
export function judgeRoutes(files: SourceFile[]): RouteReport {
	const report: RouteReport = { guarded: [], breaches: [] };
	for (const file of files) {
		const name = file.path.split('/').at(-1) ?? '';
		if (/^\+((page|layout)\.)?server\.ts$/.test(name)) judgeServerFile(file, report);
		else if (/^\+(page|layout)\.ts$/.test(name)) judgeUniversalFile(file, report);
		else if (/\.remote\.(ts|js)$/.test(name)) report.breaches.push(`${file.path}: remote functions pass no guard`);
		else if (/^\+.*\.js$/.test(name)) report.breaches.push(`${file.path}: routes are written in TypeScript, where they are judged`);
	}
	for (const { path } of files.filter((file) => /\/\+page(@[^/]*)?\.svelte$/.test(file.path))) {
		const server = path.replace(/\+page(@[^/]*)?\.svelte$/, '+page.server.ts');
		const guarded = report.guarded.some(({ what }) => what === `load of ${server}`);
		if (!guarded && !openPages[path]) report.breaches.push(`${path}: a page without a guarded load in ${server}`);
	}
	return report;
}

function judgeServerFile({ path, text }: SourceFile, report: RouteReport) {
	const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	const origin = importsOf(source);
	const constants = constantsOf(source);
	const refuse = (what: string) => report.breaches.push(`${path}: ${what}`);

	const judge = (what: string, guard: string, value: ts.Expression | undefined) => {
		const guards = guard === 'action' ? ['action', 'submit'] : [guard];
		const access = guards.map((one) => accessOf(value, one, origin, constants, source)).find(Boolean);
		if (access) report.guarded.push({ route: routeOf(path), what: what === 'load' ? `load of ${path}` : what, access });
		else refuse(`${what} is not \`${guard}(rule, …)\` of #platform/web with a rule of #platform/usecase`);
	};

	const exported = exportsOf(source, refuse);
	const isLive = exported.get('csr')?.kind === ts.SyntaxKind.TrueKeyword;
	for (const [name, value] of exported) {
		if (name === 'load') judge(name, isLive ? 'livePage' : 'page', value);
		else if (verbs.has(name)) judge(name, 'endpoint', value);
		else if (name === 'actions') {
			const actions = bare(value);
			if (!actions || !ts.isObjectLiteralExpression(actions)) refuse('actions is not written as an object, so they cannot be judged');
			else for (const action of actions.properties) judgeAction(action, judge, refuse, constants);
		} else if (!options.has(name) && !name.startsWith('_'))
			refuse(`exports ${name}, which is none of load, actions, a handler or ${[...options].join(', ')}`);
	}
}

function judgeAction(
	action: ts.ObjectLiteralElementLike,
	judge: (what: string, guard: string, value: ts.Expression | undefined) => void,
	refuse: (what: string) => void,
	constants: Map<string, ts.Expression>
) {
	const name = action.name?.getText() ?? 'a spread';
	if (ts.isPropertyAssignment(action)) judge(`action ${name}`, 'action', action.initializer);
	else if (ts.isShorthandPropertyAssignment(action)) judge(`action ${name}`, 'action', constants.get(name));
	else refuse(`action ${name} is not written \`name: action(rule, …)\``);
}

function judgeUniversalFile({ path, text }: SourceFile, report: RouteReport) {
	const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	for (const [name] of exportsOf(source, (what) => report.breaches.push(`${path}: ${what}`))) {
		if (name === 'load' && !harmlessLoads[path]) report.breaches.push(`${path}: a load without a guard; write it in the server file`);
		else if (name !== 'load' && !options.has(name)) report.breaches.push(`${path}: exports ${name}`);
	}
}

/** Exported constants by name; every other way of exporting is refused, because it hides what is exported. */
function exportsOf(source: ts.SourceFile, refuse: (what: string) => void): Map<string, ts.Expression | undefined> {
	const found = new Map<string, ts.Expression | undefined>();
	for (const statement of source.statements) {
		if (ts.isExportDeclaration(statement) && !statement.isTypeOnly)
			refuse(`\`${statement.getText()}\`: exports are written where they are made`);
		if (ts.isExportAssignment(statement)) refuse('a default export');
		const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
		if (!exported) continue;
		if (ts.isVariableStatement(statement)) {
			for (const { name, initializer } of statement.declarationList.declarations) found.set(name.getText(), initializer);
		} else if (ts.isFunctionDeclaration(statement)) found.set(statement.name?.text ?? 'default', undefined);
	}
	return found;
}

/** The rule that a guarded function asks, as written; undefined where there is no guard. */
function accessOf(
	value: ts.Expression | undefined,
	guard: string,
	origin: Map<string, string>,
	constants: Map<string, ts.Expression>,
	source: ts.SourceFile
): string | undefined {
	let call = bare(value);
	if (call && ts.isIdentifier(call)) call = bare(constants.get(call.text));
	if (!call || !ts.isCallExpression(call) || call.expression.getText(source) !== guard || origin.get(guard) !== '#platform/web')
		return undefined;
	const rule = call.arguments[guard === 'submit' ? 1 : 0];
	const root = rule && ts.isCallExpression(rule) ? rule.expression : rule;
	return root && ts.isIdentifier(root) && origin.get(root.text) === '#platform/usecase' ? rule?.getText(source) : undefined;
}

/** Local name → the module it comes from, for names imported under their own name. */
function importsOf(source: ts.SourceFile): Map<string, string> {
	const origin = new Map<string, string>();
	for (const statement of source.statements) {
		if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
		const named = statement.importClause?.namedBindings;
		if (!named || !ts.isNamedImports(named)) continue;
		for (const { name, propertyName } of named.elements) if (!propertyName) origin.set(name.text, statement.moduleSpecifier.text);
	}
	return origin;
}

function constantsOf(source: ts.SourceFile): Map<string, ts.Expression> {
	const constants = new Map<string, ts.Expression>();
	for (const statement of source.statements) {
		if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) continue;
		for (const { name, initializer } of statement.declarationList.declarations)
			if (initializer) constants.set(name.getText(source), initializer);
	}
	return constants;
}

/** Without `satisfies T`, `as T` and brackets. */
function bare(value: ts.Expression | undefined): ts.Expression | undefined {
	const wrapped = value && (ts.isSatisfiesExpression(value) || ts.isAsExpression(value) || ts.isParenthesizedExpression(value));
	return wrapped ? bare(value.expression) : value;
}

const routeOf = (path: string) =>
	path
		.replace(/^src\/routes/, '')
		.replace(/\/\+[^/]+$/, '')
		.replace(/\/\([^)]+\)/g, '') || '/';
