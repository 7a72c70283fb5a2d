/**
 * The map's frame and projection: Lambert's azimuthal equal-area, so that no country looks larger than it is, around a
 * point from which Iceland, Tunisia, Jordan and Azerbaijan all come into the picture. `europe.svg` is drawn in it.
 */
export const FRAME = { width: 1600, height: 1480, centre: [17, 51], scale: 2000, origin: [726, 742] } as const;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Where a place stands on the map, in units of its viewBox; undefined if it lies outside the frame (islands overseas). */
export function placeOnMap(lon: number, lat: number): { x: number; y: number } | undefined {
	const [centreLon, centreLat] = FRAME.centre;
	const [l, p, p0] = [radians(lon - centreLon), radians(lat), radians(centreLat)];
	const nearness = 1 + Math.sin(p0) * Math.sin(p) + Math.cos(p0) * Math.cos(p) * Math.cos(l);
	// The other side of the world.
	if (nearness < 0.5) return undefined;
	const k = FRAME.scale * Math.sqrt(2 / nearness);
	const x = FRAME.origin[0] + k * Math.cos(p) * Math.sin(l);
	const y = FRAME.origin[1] - k * (Math.cos(p0) * Math.sin(p) - Math.sin(p0) * Math.cos(p) * Math.cos(l));
	return x < 0 || y < 0 || x > FRAME.width || y > FRAME.height ? undefined : { x: Math.round(x), y: Math.round(y) };
}
