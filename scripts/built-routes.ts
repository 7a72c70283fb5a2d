/**
 * Prints, as JSON, everything of the built application that answers a request: each load, action and handler, with the rule
 * that its guard carries (quality A1). Read from the manifest that the server itself routes by, so nothing can be forgotten.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './files.ts';

type Answer = { access?: unknown } | undefined;
type ServerModule = { load?: Answer; actions?: Record<string, Answer> };
type Node = { server?: ServerModule; universal?: { load?: unknown; prerender?: unknown }; server_id?: string; universal_id?: string };
type Manifest = {
	nodes: (() => Promise<Node>)[];
	remotes: Record<string, unknown>;
	prerendered_routes: Set<string>;
	routes: {
		id: string;
		page: { layouts: (number | undefined)[]; leaf: number } | null;
		endpoint: (() => Promise<Record<string, Answer>>) | null;
	}[];
};
/** One thing that answers; `access` is missing where no rule was asked. */
export type BuiltAnswer = { route: string; what: string; access?: string };

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'fallback'];
const { manifest } = (await import(pathToFileURL(join(root, 'build/server/manifest.js')).href)) as { manifest: Manifest };
const answers: BuiltAnswer[] = [];

for (const { id, page, endpoint } of manifest.routes) {
	const handlers = await endpoint?.();
	for (const verb of verbs) if (handlers?.[verb]) add(id, verb, handlers[verb]);
	if (!page) continue;
	const leaf = await manifest.nodes[page.leaf]?.();
	add(id, 'page', leaf?.server?.load);
	for (const [name, action] of Object.entries(leaf?.server?.actions ?? {})) add(id, `action ${name}`, action);
	for (const layout of page.layouts) {
		const server = layout === undefined ? undefined : (await manifest.nodes[layout]?.())?.server;
		if (server?.load) add(id, `layout ${layout}`, server.load);
	}
}
for (const path of manifest.prerendered_routes) answers.push({ route: path, what: 'prerendered' });
for (const remote of Object.keys(manifest.remotes)) answers.push({ route: remote, what: 'remote function' });

function add(route: string, what: string, answer: Answer): void {
	answers.push({ route, what, ...(typeof answer?.access === 'string' && { access: answer.access }) });
}

console.log(JSON.stringify(answers));
process.exit(0);
