import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { picturesIn, readDocument, type Doc } from './document.ts';
import { htmlOf } from './document-html.ts';
import { docOfText, textOf } from './document-text.ts';

const PROJECT = '01890000-0000-7000-8000-000000000001';
const PICTURE = '01890000-0000-7000-8000-0000000000aa';
const read = (value: unknown): Doc => {
	const result = readDocument(value);
	if (!result.ok) throw new Error(result.refusal);
	return result.value;
};
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const p = (text: string, ...marks: unknown[]) => ({ type: 'paragraph', content: [{ type: 'text', text, marks }] });
const html = (value: unknown): string => htmlOf(read(value), PROJECT);
const fromText = (text: string): Doc => read(docOfText(text));

/** Words full of the signs that mean something in the plain text. */
const word = fc.oneof(
	fc.string({ unit: fc.constantFrom(...('ab -*[]()\\_#>!1.2"`&<é漢ب\u00a0\u{1F30A}'.match(/./gu) ?? [])), maxLength: 12 }),
	fc.string({ unit: 'grapheme', maxLength: 6 })
);
const mark = fc.oneof(
	fc.record({ type: fc.constant('bold') }),
	fc.record({ type: fc.constant('italic') }),
	fc.record({
		type: fc.constant('link'),
		attrs: fc.record({ href: fc.constantFrom('https://a.example/x', 'https://b.example/(1)_*', 'mailto:a@b.example') })
	})
);
const text = fc.record({ type: fc.constant('text'), text: word, marks: fc.array(mark, { maxLength: 3 }) });
const inline = fc.array(fc.oneof({ weight: 4, arbitrary: text }, fc.record({ type: fc.constant('hardBreak') })), { maxLength: 5 });
const { block } = fc.letrec((tie) => ({
	block: fc.oneof(
		{ maxDepth: 3, depthIdentifier: 'doc' },
		fc.record({ type: fc.constant('paragraph'), content: inline }),
		fc.record({ type: fc.constant('heading'), attrs: fc.record({ level: fc.integer({ min: 1, max: 6 }) }), content: inline }),
		fc.record({
			type: fc.constant('image'),
			attrs: fc.record({
				material: fc.constant(PICTURE),
				alt: fc.string({ minLength: 3 }).filter((one) => one.trim() !== ''),
				caption: word
			})
		}),
		fc.record({ type: fc.constant('horizontalRule') }),
		fc.record({ type: fc.constant('blockquote'), content: fc.array(tie('block'), { maxLength: 3 }) }),
		fc.record({ type: fc.constant('bulletList'), content: tie('items') }),
		fc.record({ type: fc.constant('orderedList'), attrs: fc.record({ start: fc.integer({ min: 1, max: 120 }) }), content: tie('items') })
	),
	items: fc.array(fc.record({ type: fc.constant('listItem'), content: fc.array(tie('block'), { maxLength: 3 }) }), { maxLength: 3 })
}));
const anyDoc = fc.record({ type: fc.constant('doc'), content: fc.array(block, { maxLength: 5 }) });

describe('a page', () => {
	test('is the same after it went through the plain form', () => {
		fc.assert(
			fc.property(anyDoc, (raw) => {
				const stored = read(raw);
				expect(fromText(textOf(stored))).toEqual(stored);
			}),
			{ numRuns: 500 }
		);
	});

	test('is stored in one form: reading it again changes nothing', () => {
		fc.assert(
			fc.property(anyDoc, (raw) => {
				expect(read(read(raw))).toEqual(read(raw));
			}),
			{ numRuns: 300 }
		);
	});

	test('whatever is typed becomes a page', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					word,
					fc.string({ unit: 'binary' }),
					fc.lorem().map((one) => `- ${one}`)
				),
				(typed) => {
					expect(readDocument(docOfText(typed)).ok).toBe(true);
				}
			),
			{ numRuns: 300 }
		);
		for (const much of ['>', '- ', '[', '*', '1. ', '\\', '![', '# ']) {
			expect(readDocument(docOfText(much.repeat(30_000 / much.length))).ok).toBe(true);
		}
	});

	test('holds no node, mark or address that is not on the list', () => {
		expect(readDocument(doc({ type: 'script', content: [] }))).toEqual({ ok: false, refusal: 'bad-document' });
		expect(readDocument(doc({ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'textStyle' }] }] })).ok).toBe(false);
		for (const odd of [
			null,
			1,
			'x',
			[],
			{},
			{ type: 'doc', content: {} },
			doc(null),
			doc({ type: 'paragraph', content: [{ type: 'text' }] })
		])
			expect(readDocument(odd)).toEqual({ ok: false, refusal: 'bad-document' });
		for (const href of ['javascript:alert(1)', 'data:text/html,x', ' jAvAsCrIpT:x', '//evil.example', '/own', 'vbscript:x', 'file:///etc'])
			expect(html(doc(p('words', { type: 'link', attrs: { href } })))).toBe('<p dir="auto">words</p>');
		expect(html(doc(p('words', { type: 'link', attrs: { href: 'https://a.example/"><script>', onclick: 'x', style: 'y' } })))).toBe(
			'<p dir="auto"><a href="https://a.example/%22%3E%3Cscript%3E" rel="noopener nofollow ugc">words</a></p>'
		);
	});

	test('is too long or too deep only where no person writes so', () => {
		expect(readDocument(doc(p('x'.repeat(200_001))))).toEqual({ ok: false, refusal: 'document-too-long' });
		expect(readDocument(doc(p('x'.repeat(200_000)))).ok).toBe(true);
		let deep: unknown = p('x');
		for (let level = 0; level < 200; level += 1) deep = { type: 'blockquote', content: [deep] };
		expect(readDocument(doc(deep))).toEqual({ ok: false, refusal: 'bad-document' });
	});

	test('shows pictures of the space by their id, with words for those who do not see them', () => {
		const picture = {
			type: 'image',
			attrs: { material: PICTURE, src: 'https://evil.example/x.png', alt: 'Flood "levels"', caption: 'Drawn by 9B' }
		};
		expect(html(doc(picture))).toBe(
			`<figure><img src="/spaces/${PROJECT}/materials/${PICTURE}/file" alt="Flood &quot;levels&quot;" loading="lazy"><figcaption dir="auto">Drawn by 9B</figcaption></figure>`
		);
		expect(picturesIn(read(doc(picture, { type: 'blockquote', content: [picture] })))).toEqual([PICTURE]);
		expect(readDocument(doc({ type: 'image', attrs: { material: PICTURE, alt: '  ' } }))).toEqual({
			ok: false,
			refusal: 'picture-without-words'
		});
		expect(readDocument(doc({ type: 'image', attrs: { material: '../x', alt: 'x' } })).ok).toBe(false);
	});

	test('keeps the order of headings', () => {
		const heading = (level: number) => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text: 'x' }] });
		expect(html(doc(heading(4), heading(4), heading(2), heading(4)))).toBe(
			'<h2 dir="auto">x</h2><h3 dir="auto">x</h3><h2 dir="auto">x</h2><h3 dir="auto">x</h3>'
		);
	});

	test('escapes every sign that HTML knows', () => {
		expect(html(doc(p(`<img src=x onerror="alert('1')"> & co`)))).toBe(
			'<p dir="auto">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co</p>'
		);
	});

	test('reads what people type by hand', () => {
		expect(
			htmlOf(
				fromText(
					'# Our rivers\nThe **Arno** and the *Emajõgi*.\nShopping:\n- a\n- b\n\n1) no list\n2 * 3 * 4 = 24\nsnake_case [stays](not a link)\n> said\n---\nend'
				),
				PROJECT
			)
		).toBe(
			'<h2 dir="auto">Our rivers</h2><p dir="auto">The <strong>Arno</strong> and the <em>Emajõgi</em>.<br>Shopping:</p><ul dir="auto"><li><p>a</p></li><li><p>b</p></li></ul>' +
				'<p dir="auto">1) no list<br>2 * 3 * 4 = 24<br>snake_case [stays](not a link)</p><blockquote dir="auto"><p>said</p></blockquote><hr><p dir="auto">end</p>'
		);
	});
});
