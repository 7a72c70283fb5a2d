import { describe, expect, test } from 'vitest';
import { fileKind, safeFileName } from './file-kind.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what a file is', () => {
	test.each([
		['pdf', bytes('%PDF-1.7 …')],
		['jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
		['png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
		['webp', bytes('RIFF1234WEBPVP8 ')]
	] as const)('%s', (kind, content) => expect(fileKind(content)).toBe(kind));
	test.each([bytes('<svg onload=alert(1)>'), bytes('<html>'), bytes('MZ'), bytes(' %PDF-1.7'), new Uint8Array()])(
		'none of ours: %s',
		(content) => expect(fileKind(content)).toBeUndefined()
	);
});

describe('the name it is given back under', () => {
	test.each([
		['Kinnitus õpetaja.PDF', 'Kinnitus õpetaja.pdf'],
		['../../etc/passwd', 'etc-passwd.pdf'],
		['a"\r\nSet-Cookie: x=1.pdf', 'a-Set-Cookie- x-1.pdf'],
		['.pdf', 'file.pdf'],
		['\u202Egnp.exe', 'gnp.pdf']
	])('%j: %s', (given, safe) => expect(safeFileName(given, 'pdf')).toBe(safe));
});
