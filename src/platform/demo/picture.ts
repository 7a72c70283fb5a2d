import sharp from 'sharp';
import { chance } from './chance.ts';

export type DrawnPicture = { bytes: Buffer; thumb: Buffer; width: number; height: number };

/** Sky, hills, sun: enough for the eye without pretending to be a photograph. Hues in degrees. */
const PALETTES: readonly (readonly [sky: number, land: number, sun: number])[] = [
	[205, 160, 45],
	[190, 90, 40],
	[220, 250, 20],
	[170, 200, 50],
	[25, 345, 48],
	[260, 215, 35],
	[145, 110, 55],
	[200, 30, 42]
];

/** An abstract landscape as SVG, the same for the same name. */
function landscape(name: string, width: number, height: number): string {
	const stream = chance(`picture/${name}`);
	const [sky, land, sun] = stream.pick(PALETTES);
	const hill = (at: number) => {
		const base = height * (0.45 + at * 0.15);
		const points = Array.from({ length: 7 }, (_, step) => `${(step / 6) * width},${base + (stream.next() - 0.5) * height * 0.22}`);
		const curve = points.slice(1).map((point, step) => `S ${(step + 0.6) * (width / 6)},${base} ${point}`);
		return `<path d="M ${points[0]} ${curve.join(' ')} L ${width},${height} L 0,${height} Z" fill="hsl(${land + at * 14} ${44 - at * 4}% ${62 - at * 12}%)"/>`;
	};
	const x = width * (0.15 + stream.next() * 0.7);
	const y = height * (0.16 + stream.next() * 0.16);
	const birds = Array.from({ length: stream.whole(0, 5) }, () => {
		const [bx, by] = [stream.whole(40, width - 80), stream.whole(30, Math.round(height * 0.35))];
		return `<path d="M ${bx},${by} q 9,-10 18,0 q 9,-10 18,0" fill="none" stroke="hsl(220 30% 30%)" stroke-width="3" stroke-linecap="round"/>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<defs><linearGradient id="s" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${sky} 58% 70%)"/><stop offset="1" stop-color="hsl(${sun} 76% 84%)"/></linearGradient></defs>
<rect width="${width}" height="${height}" fill="url(#s)"/><circle cx="${x}" cy="${y}" r="${height * 0.09}" fill="hsl(${sun} 92% 72%)"/>
${[0, 1, 2].map(hill).join('')}${birds.join('')}</svg>`;
}

/** Draws a picture and its small version as WebP. The same name gives the same picture. */
export async function drawPicture(name: string, width = 1200, height = 675): Promise<DrawnPicture> {
	const svg = Buffer.from(landscape(name, width, height));
	const bytes = await sharp(svg).webp({ quality: 80, effort: 1 }).toBuffer();
	const thumb = await sharp(bytes).resize({ width: 480 }).webp({ quality: 76, effort: 1 }).toBuffer();
	return { bytes, thumb, width, height };
}

/** A sheet of paper with lines and a stamp, as PNG: stands for an uploaded certificate. */
export async function drawCertificate(): Promise<Buffer> {
	const lines = Array.from(
		{ length: 9 },
		(_, at) => `<rect x="70" y="${190 + at * 38}" width="${at % 3 === 2 ? 300 : 460}" height="12" rx="6" fill="#cfd4dd"/>`
	);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"><rect width="600" height="800" fill="#fffdf8"/>
<rect x="70" y="80" width="280" height="26" rx="8" fill="#5b6b8c"/>${lines.join('')}<circle cx="430" cy="640" r="74" fill="none" stroke="#3a5fb0" stroke-width="7"/>
<circle cx="430" cy="640" r="52" fill="none" stroke="#3a5fb0" stroke-width="3"/><path d="M 110,680 q 40,-50 70,-8 t 70,-6 t 60,2" fill="none" stroke="#26345c" stroke-width="5"/></svg>`;
	return sharp(Buffer.from(svg)).png().toBuffer();
}
