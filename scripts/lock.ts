/** What `npm ci` asks of package-lock.json, and what a lock file for every system and registry must hold besides. */
type Manifest = {
	version?: string;
	resolved?: string;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
};
type Root = Manifest & { devDependencies?: Record<string, string> };

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** Why `npm ci` would refuse this lock file on some system or behind some registry, a line each; `[]` where it never does. */
export function lockTroubles(manifest: Root, packages: Record<string, Manifest>): string[] {
	const own: Root = packages[''] ?? {};
	const changed = kinds.flatMap((kind) => {
		const [wanted, locked] = [manifest[kind] ?? {}, own[kind] ?? {}];
		return Object.keys({ ...wanted, ...locked }).filter((name) => wanted[name] !== locked[name]);
	});
	const all = Object.entries(packages);
	return [
		...changed.map((name) => `${name}: package.json and package-lock.json differ`),
		...all.flatMap(([path, { dependencies, optionalDependencies }]) =>
			Object.keys({ ...dependencies, ...optionalDependencies })
				.filter((name) => !foundFrom(path, name, packages))
				.map((name) => `${name}: missing, ${path || 'package.json'} asks for it`)
		),
		...all.filter(([, { resolved }]) => resolved).map(([path, { resolved }]) => `${path}: bound to ${resolved}`)
	];
}

/** As Node looks for a package: beside whoever asks, then further and further up. */
function foundFrom(path: string, name: string, packages: Record<string, Manifest>): boolean {
	for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))) {
		if (packages[`${from && `${from}/`}node_modules/${name}`]) return true;
		if (from === '') return false;
	}
}
