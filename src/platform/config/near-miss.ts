import { names, type Variable } from './variables.ts';

/** Whoever sets a variable with one of these beginnings speaks to us. */
const ourPrefixes = /^(S3|TURN|SMTP|DATABASE)_/;

/**
 * Whether `name` is meant for us but is not a variable of ours: a sentence about it, or undefined. Short names (PORT, HOST,
 * DEMO) have too many innocent neighbours, so only their prefixes and spellings count.
 */
export function misnamed(name: string): string | undefined {
	if ((names as string[]).includes(name)) return undefined;
	const meant = names.find((known) => isNear(name, known));
	if (meant) return `${name} is not a setting. Did you mean ${meant}?`;
	if (!ourPrefixes.test(name)) return undefined;
	const family = name.slice(0, name.indexOf('_') + 1);
	return `${name} is not a setting. Those that begin with ${family} are ${names.filter((known) => known.startsWith(family)).join(', ')}.`;
}

function isNear(name: string, known: Variable): boolean {
	if (known.length < 6) return false;
	const [a, b] = [plain(name), plain(known)];
	return a === b || distance(a, b) <= (known.length < 8 ? 1 : 2);
}

const plain = (name: string) => name.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`; beyond 2 only "more than 2" is meant. */
function distance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2) return 3;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		[before, above] = [above, row];
	}
	return above[b.length] ?? 3;
}
