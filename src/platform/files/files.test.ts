import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderStore, useStore } from '#platform/storage';
import { leaveAsFound } from '#platform/test';
import { cleanPicture, hidePlaceInVideo, mediaOf, receiveForm, safeName, serveFile } from './index.ts';
import { rangeOf } from './serve.ts';

leaveAsFound();
let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'files-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const upload = (form: FormData) => new Request('http://localhost/', { method: 'POST', body: form });

describe('what a file is', () => {
	test('is told by its bytes, never by its name', () => {
		expect(mediaOf(bytes('\xff\xd8\xff\xe0'))).toEqual({ kind: 'image', mediaType: 'image/jpeg' });
		expect(mediaOf(bytes('\x00\x00\x00\x20ftypisom'))).toEqual({ kind: 'video', mediaType: 'video/mp4' });
		expect(mediaOf(bytes('\x00\x00\x00\x14ftypqt  '))).toEqual({ kind: 'video', mediaType: 'video/quicktime' });
		expect(mediaOf(bytes('\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm'))).toEqual({ kind: 'video', mediaType: 'video/webm' });
		expect(mediaOf(bytes('%PDF-1.7'))).toEqual({ kind: 'file', mediaType: 'application/pdf' });
		for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', '<!doctype html><script>', 'plain', ''])
			expect(mediaOf(bytes(text))).toEqual({ kind: 'file', mediaType: 'application/octet-stream' });
	});

	test('pictures whose place and camera we could not remove are named', () => {
		for (const head of ['\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic', 'II*\x00', 'MM\x00*'])
			expect(mediaOf(bytes(head))).toBe('unsupported-picture');
		expect(mediaOf(bytes('\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1avifmiaf'))).toEqual({ kind: 'image', mediaType: 'image/avif' });
	});

	test('names lose paths, controls and turned-around endings, and keep their letters', () => {
		expect(safeName('C:\\fake\\Ποτάμια 2A.pdf')).toBe('Ποτάμια 2A.pdf');
		expect(safeName('../../etc/passwd')).toBe('passwd');
		expect(safeName('photo\u202egnp.exe')).toBe('photognp.exe');
		expect(safeName('a\r\nSet-Cookie: x="y".txt')).toBe('aSet-Cookie x=y.txt');
		expect(safeName('...')).toBe('file');
		expect(safeName(`${'é'.repeat(300)}.jpeg`)).toBe(`${'é'.repeat(115)}.jpeg`);
	});
});

describe('a picture', () => {
	test('loses place and camera, stands upright and gets a small one for lists', async () => {
		const path = join(folder, 'photo');
		const exif = { IFD0: { Make: 'Canon' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '58/1 22/1 0/1' } };
		await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#58a' } })
			.withMetadata({ orientation: 6 })
			.withExifMerge(exif)
			.jpeg()
			.toFile(path);
		expect((await sharp(path).metadata()).exif?.toString('latin1')).toContain('Canon');
		const clean = await cleanPicture(path, 'image/jpeg');
		expect(clean).toMatchObject({ width: 800, height: 1200 });
		const { exif: left, icc, xmp } = await sharp(clean?.path).metadata();
		expect([left, icc, xmp]).toEqual([undefined, undefined, undefined]);
		expect(await sharp(clean?.thumb).metadata()).toMatchObject({ format: 'webp', height: 640 });
	});

	test('keeps moving', async () => {
		const path = join(folder, 'moving');
		const frame = (background: string) =>
			sharp({ create: { width: 40, height: 30, channels: 3, background } })
				.png()
				.toBuffer();
		await sharp([await frame('#f00'), await frame('#00f')], { join: { animated: true } })
			.gif()
			.toFile(path);
		const clean = await cleanPicture(path, 'image/gif');
		expect(clean).toMatchObject({ width: 40, height: 30 });
		expect((await sharp(clean?.path).metadata()).pages).toBe(2);
	});

	test('that is broken or unpacks to too much is refused', async () => {
		const bomb = join(folder, 'bomb');
		await sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#000' } })
			.png({ compressionLevel: 3 })
			.toFile(bomb);
		expect(await cleanPicture(bomb, 'image/png')).toBe(undefined);
		const broken = join(folder, 'broken');
		await writeFile(broken, bytes('\xff\xd8\xff\xe0 not a picture'));
		expect(await cleanPicture(broken, 'image/jpeg')).toBe(undefined);
	});
});

test('a video forgets where it was made and plays as before', async () => {
	const box = (type: string, ...content: Buffer[]) => {
		const body = Buffer.concat(content);
		const head = Buffer.alloc(8);
		head.writeUInt32BE(body.length + 8);
		head.write(type, 4, 'latin1');
		return Buffer.concat([head, body]);
	};
	const place = Buffer.from('+58.38+026.72/');
	const video = Buffer.concat([
		box('ftyp', Buffer.from('isom')),
		box('mdat', Buffer.from('pictures udta pictures')),
		box('moov', box('mvhd', Buffer.alloc(20, 1)), box('trak', box('meta', place)), box('udta', box('\xa9xyz', place)))
	]);
	const path = join(folder, 'video');
	await writeFile(path, video);
	await hidePlaceInVideo(path, 'video/mp4');
	const after = await readFile(path);
	expect(after.length).toBe(video.length);
	expect(after.includes(place)).toBe(false);
	expect(after.includes('pictures udta pictures')).toBe(true);
	expect(after.includes(Buffer.alloc(20, 1))).toBe(true);
});

describe('a form with files', () => {
	test('comes to disk, with its fields, and leaves nothing behind', async () => {
		const form = new FormData();
		form.set('folder', 'Ποτάμια');
		form.append('files', new File(['one'], 'ένα.txt'));
		form.append('files', new File(['x'.repeat(5000)], 'two.txt'));
		form.append('files', new File([], ''));
		const got = await receiveForm(upload(form), { mostFiles: 5, mostBytes: 4000 });
		expect(got.fields).toEqual({ folder: 'Ποτάμια' });
		expect(got.files.map(({ name, bytes: size, tooBig }) => [name, size, tooBig])).toEqual([
			['ένα.txt', 3, false],
			['two.txt', 4000, true]
		]);
		expect(await readFile(got.files[0]?.path ?? '', 'utf8')).toBe('one');
		await got.done();
		expect(existsSync(got.files[0]?.path ?? '')).toBe(false);
	});

	test('that has too many, is broken or is none at all harms nobody', async () => {
		const form = new FormData();
		for (let n = 0; n < 5; n += 1) form.append('files', new File(['x'], `${n}.txt`));
		const many = await receiveForm(upload(form), { mostFiles: 3, mostBytes: 10 });
		expect([many.files.length, many.tooMany]).toEqual([3, true]);
		await many.done();
		const odd = (type: string, body: string) =>
			new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } });
		for (const request of [
			odd('multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nbroken off'),
			odd('multipart/form-data', 'x'),
			odd('text/plain', 'x'),
			odd('multipart/form-data; boundary=x', '')
		]) {
			const got = await receiveForm(request, { mostFiles: 3, mostBytes: 10 });
			expect(got.files).toEqual([]);
			expect(got.fields).toEqual({});
			await got.done();
		}
	});
});

describe('a stored file', () => {
	const get = (headers: Record<string, string> = {}) => new Request('http://localhost/', { headers });
	const served = async (mediaType: string, headers?: Record<string, string>) => {
		useStore(folderStore(join(folder, 'store')));
		const path = join(folder, 'to-store');
		await writeFile(path, '0123456789');
		const { blobs } = await import('#platform/storage');
		const key = await blobs().putFile('material', path);
		expect(existsSync(path)).toBe(false);
		return serveFile(get(headers), { key, name: 'Ποτ"α.html', mediaType, bytes: 10 });
	};

	test('is shown if it is a picture, film or sound, and saved otherwise', async () => {
		const page = await served('application/octet-stream');
		expect(page.headers.get('content-disposition')).toBe(
			`attachment; filename="_____.html"; filename*=UTF-8''%CE%A0%CE%BF%CF%84%22%CE%B1.html`
		);
		expect(page.headers.get('content-security-policy')).toContain('sandbox');
		expect(page.headers.get('cache-control')).toMatch(/^private/);
		expect(await page.text()).toBe('0123456789');
		expect((await served('image/png')).headers.get('content-disposition')).toMatch(/^inline/);
		expect((await served('image/svg+xml')).headers.get('content-type')).toBe('application/octet-stream');
	});

	test('is read in parts, as players do', async () => {
		const part = await served('video/mp4', { range: 'bytes=2-4' });
		expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 2-4/10', '234']);
		expect((await served('video/mp4', { range: 'bytes=10-' })).status).toBe(416);
		expect(rangeOf('bytes=-3', 10)).toEqual({ start: 7, end: 9 });
		expect(rangeOf('bytes=5-', 10)).toEqual({ start: 5, end: 9 });
		expect(rangeOf('bytes=0-99', 10)).toEqual({ start: 0, end: 9 });
		expect(rangeOf('bytes=3-1', 10)).toBe('none');
		for (const odd of [null, 'bytes=-', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=a-b']) expect(rangeOf(odd, 10)).toBe(undefined);
	});
});
