import { expect, test } from 'vitest';
import { beginning, paragraphsOf } from './post-text.ts';

const links = (body: string) =>
	paragraphsOf(body).flatMap((paragraph) =>
		typeof paragraph === 'string' ? [] : paragraph.flatMap((piece) => (piece.href ? [[piece.text, piece.href]] : []))
	);
const whole = (body: string) =>
	paragraphsOf(body)
		.map((paragraph) => (typeof paragraph === 'string' ? paragraph : paragraph.map((piece) => piece.text).join('')))
		.join('\n\n');

test('blank lines part paragraphs, single ones stay lines', () => {
	expect(paragraphsOf('One\ntwo\n\n\n\nthree')).toEqual(['One\ntwo', 'three']);
	expect(paragraphsOf('')).toEqual([]);
});

test('addresses become links, the signs of the sentence around them do not', () => {
	expect(links('See https://a.example/x?y=1#z, and www.b.example.')).toEqual([
		['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
		['www.b.example', 'https://www.b.example/']
	]);
	expect(links('(https://a.example/Arno_(river))')).toEqual([['https://a.example/Arno_(river)', 'https://a.example/Arno_%28river%29']]);
	expect(links('Δείτε «https://a.example/Ποτάμι»!')).toHaveLength(1);
});

test('nothing else becomes a link, and no word is lost', () => {
	for (const body of [
		'javascript:alert(1)',
		'data:text/html,x',
		'https://',
		'http://<script>',
		'mailto:a@b.example',
		'awww.nothing',
		'"https://a.example/"onmouseover="x"'
	]) {
		expect(links(body).every(([, href]) => href?.startsWith('https://a.example'))).toBe(true);
		expect(whole(body)).toBe(body);
	}
});

test('a beginning is one line', () => {
	expect(beginning('One\n\ntwo  three')).toBe('One two three');
	expect(beginning('🌊🌊🌊🌊', 2)).toBe('🌊🌊…');
});
