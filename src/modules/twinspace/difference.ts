/** One line of a comparison. */
export type DifferentLine = { kind: 'same' | 'added' | 'removed'; text: string };
/** Beyond this the comparison would cost too much; the texts are then shown as wholly removed and added. */
const MOST_CELLS = 4_000_000;

/** What changed from one text to another, line by line, by their longest common sequence of lines; blank lines say nothing. */
export function difference(before: string, after: string): DifferentLine[] {
	const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
	const [a, b] = [linesOf(before), linesOf(after)];
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
	const same = (lines: readonly string[]): DifferentLine[] => lines.map((text) => ({ kind: 'same', text }));
	const middle = changed(a.slice(start, a.length - end), b.slice(start, b.length - end));
	return [...same(a.slice(0, start)), ...middle, ...same(end === 0 ? [] : a.slice(-end))];
}

function changed(a: readonly string[], b: readonly string[]): DifferentLine[] {
	const removed = a.map((text): DifferentLine => ({ kind: 'removed', text }));
	const added = b.map((text): DifferentLine => ({ kind: 'added', text }));
	if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_CELLS) return [...removed, ...added];
	const width = b.length + 1;
	const common = new Uint32Array((a.length + 1) * width);
	const at = (i: number, j: number): number => common[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i -= 1) {
		for (let j = b.length - 1; j >= 0; j -= 1) {
			common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	}
	const lines: DifferentLine[] = [];
	let [i, j] = [0, 0];
	while (i < a.length && j < b.length) {
		if (a[i] === b[j]) {
			lines.push({ kind: 'same', text: a[i] as string });
			i += 1;
			j += 1;
		} else if (at(i + 1, j) >= at(i, j + 1)) lines.push(removed[i++] as DifferentLine);
		else lines.push(added[j++] as DifferentLine);
	}
	return [...lines, ...removed.slice(i), ...added.slice(j)];
}

/** The comparison with long unchanged stretches left out: `null` stands where lines were skipped. */
export function shortened(lines: readonly DifferentLine[], around = 2): (DifferentLine | null)[] {
	const near = new Set<number>();
	lines.forEach((line, at) => {
		if (line.kind !== 'same') for (let n = at - around; n <= at + around; n += 1) near.add(n);
	});
	return lines.flatMap((line, at): (DifferentLine | null)[] => (near.has(at) ? [line] : near.has(at - 1) || at === 0 ? [null] : []));
}
