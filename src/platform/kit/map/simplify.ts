export type Point = readonly [number, number];

const areaOf = (a: Point, b: Point, c: Point): number => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

/**
 * Visvalingam's simplification: again and again the point goes whose triangle with its neighbours is smallest, until all
 * that are left span at least `least` square units. First and last point stay, so that shared borders keep meeting.
 */
export function simplify(line: readonly Point[], least: number): Point[] {
	const kept = [...line];
	while (kept.length > 2) {
		let smallest = least;
		let at = 0;
		for (let i = 1; i < kept.length - 1; i++) {
			const area = areaOf(kept[i - 1] as Point, kept[i] as Point, kept[i + 1] as Point);
			if (area < smallest) [smallest, at] = [area, i];
		}
		if (at === 0) break;
		kept.splice(at, 1);
	}
	return kept;
}

/** Rings as a path of whole numbers, each step relative to the last; rings too small to be seen are left out. */
export function pathOf(rings: readonly (readonly Point[])[], leastArea: number): string {
	return rings
		.filter((ring) => ringArea(ring) >= leastArea)
		.map((ring) => {
			const points = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
			let [x, y] = points[0] ?? [0, 0];
			let path = `M${x} ${y}l`;
			for (const [nextX, nextY] of points.slice(1, -1)) {
				if (nextX === x && nextY === y) continue;
				const [dx, dy] = [nextX - x, nextY - y];
				path += `${/\d$/.test(path) && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
				[x, y] = [nextX, nextY];
			}
			return `${path}z`;
		})
		.join('');
}

function ringArea(ring: readonly Point[]): number {
	let twice = 0;
	for (let i = 1; i < ring.length; i++) {
		const [[ax, ay], [bx, by]] = [ring[i - 1] as Point, ring[i] as Point];
		twice += ax * by - bx * ay;
	}
	return Math.abs(twice) / 2;
}
