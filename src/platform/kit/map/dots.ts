import { FRAME, placeOnMap } from './frame.ts';

/** A school (or anything else with a place) to show on the map. */
export type MapPoint = {
	id: string;
	label: string;
	/** Town and country. */
	detail?: string;
	lon: number;
	lat: number;
	href?: string;
};
/** One dot: a point, or several that would cover each other. */
export type Dot = { x: number; y: number; points: MapPoint[] };
export type DotLabel = { x: number; y: number; side: 'start' | 'end'; text: string };

/** Dots nearer than this, in units of the viewBox, become one. */
const NEAR = 26;
const LINE_HEIGHT = 42;
const LETTER_WIDTH = 19;

/** The dots of all points inside the frame, and the points outside it, which only the table can show. */
export function dotsOf(points: readonly MapPoint[]): { dots: Dot[]; outside: MapPoint[] } {
	const dots: Dot[] = [];
	const outside: MapPoint[] = [];
	for (const point of points) {
		const place = placeOnMap(point.lon, point.lat);
		if (!place) outside.push(point);
		else {
			const near = dots.find((dot) => Math.hypot(dot.x - place.x, dot.y - place.y) < NEAR);
			if (near) near.points.push(point);
			else dots.push({ ...place, points: [point] });
		}
	}
	return { dots, outside };
}

/** A dot grows with what it holds, slowly: its area says how many. */
export const radiusOf = (dot: Dot): number => Math.round(11 + Math.min(22, 3.2 * Math.sqrt(dot.points.length - 1)));

/** Names beside the dots, on the side where the map has room, moved down where they would lie on each other. */
export function labelsOf(dots: readonly Dot[]): DotLabel[] {
	const taken: { left: number; right: number; y: number }[] = [];
	return dots
		.toSorted((a, b) => a.y - b.y)
		.map((dot) => {
			const side = dot.x > FRAME.width * 0.6 ? 'end' : 'start';
			const [first] = dot.points;
			const text = (first?.label ?? '') + (dot.points.length > 1 ? ` +${dot.points.length - 1}` : '');
			const x = side === 'start' ? dot.x + radiusOf(dot) + 10 : dot.x - radiusOf(dot) - 10;
			const width = text.length * LETTER_WIDTH;
			const [left, right] = side === 'start' ? [x, x + width] : [x - width, x];
			let y = dot.y + 9;
			for (const other of taken) if (left < other.right && right > other.left && y - other.y < LINE_HEIGHT) y = other.y + LINE_HEIGHT;
			taken.push({ left, right, y });
			return { x, y, side, text };
		});
}

/** Bows from the first dot to each other one, curved upwards, so that lines of one direction do not hide each other. */
export function bowsOf(dots: readonly Dot[]): string[] {
	const [from, ...others] = dots;
	if (!from) return [];
	return others.map((to) => {
		const rise = Math.hypot(to.x - from.x, to.y - from.y) * 0.22;
		return `M${from.x} ${from.y}Q${Math.round((from.x + to.x) / 2)} ${Math.round((from.y + to.y) / 2 - rise)} ${to.x} ${to.y}`;
	});
}
