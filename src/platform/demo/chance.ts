/** Seeded chance: the same name always gives the same numbers, on every machine, so that the demo world and failing tests repeat. */
export type Chance = {
	/** A number from 0 up to, but not including, 1. */
	next: () => number;
	/** A whole number from `from` to `to`, both included. */
	whole: (from: number, to: number) => number;
	/** True with the given probability. */
	maybe: (probability: number) => boolean;
	/** One of the list, each as likely as the other. Throws on an empty list: that is a bug of the caller. */
	pick: <T>(list: readonly T[]) => T;
	/** Up to `count` different members of the list, in random order. */
	some: <T>(list: readonly T[], count: number) => T[];
	/** One of the keys, as likely as its weight says. */
	weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K;
	/** A copy of the list in random order. */
	shuffled: <T>(list: readonly T[]) => T[];
	/** A random UUID (version 4 by form). */
	uuid: () => string;
	/** A stream of its own, so that drawing more here changes nothing there. */
	branch: (name: string) => Chance;
};

/** FNV-1a: spreads a name over 32 bits. */
function hash(name: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
	return h >>> 0;
}

/** A stream of chance that depends on its name alone (generator: mulberry32). */
export function chance(name: string): Chance {
	let state = hash(name);
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
	const pick = <T>(list: readonly T[]): T => {
		if (list.length === 0) throw new Error(`chance ${name}: nothing to pick from`);
		return list[Math.floor(next() * list.length)] as T;
	};
	const shuffled = <T>(list: readonly T[]): T[] => some(list, list.length);
	const some = <T>(list: readonly T[], count: number): T[] => {
		const rest = [...list];
		const taken = Math.min(count, rest.length);
		for (let i = 0; i < taken; i++) {
			const j = whole(i, rest.length - 1);
			[rest[i], rest[j]] = [rest[j] as T, rest[i] as T];
		}
		return rest.slice(0, taken);
	};
	const weighted = <K extends string>(weights: Readonly<Record<K, number>>): K => {
		const entries = Object.entries(weights) as [K, number][];
		let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
		for (const [key, weight] of entries) {
			left -= weight;
			if (left < 0) return key;
		}
		return pick(entries)[0];
	};
	const uuid = () => {
		const [a, b, c, d] = [next(), next(), next(), next()].map((part) =>
			Math.floor(part * 4294967296)
				.toString(16)
				.padStart(8, '0')
		) as [string, string, string, string];
		return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${'89ab'[whole(0, 3)]}${c.slice(1, 4)}-${c.slice(4)}${d}`;
	};
	return {
		next,
		whole,
		pick,
		some,
		weighted,
		shuffled,
		uuid,
		maybe: (probability) => next() < probability,
		branch: (child) => chance(`${name}/${child}`)
	};
}
