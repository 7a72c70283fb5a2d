import { describe, expect, test } from 'vitest';
import { flat, movePage, movesOf, readBody, treeOf, type PageRow } from './page.ts';

const page = (id: string, parentId: string | null, position: number): PageRow => ({
	id,
	parentId,
	position,
	title: id,
	visibility: 'members',
	editing: 'members',
	editors: [],
	createdBy: 'anna'
});
//  a        b        c
//  ├ a1
//  └ a2
const pages = [page('c', null, 2), page('a2', 'a', 1), page('a', null, 0), page('b', null, 1), page('a1', 'a', 0)];
const drawn = (rows: readonly PageRow[]) => flat(treeOf(rows)).map((one) => '-'.repeat(one.depth) + one.id);

describe('the tree of pages', () => {
	test('stands in order; a page whose parent is hidden stands at the top', () => {
		expect(drawn(pages)).toEqual(['a', '-a1', '-a2', 'b', 'c']);
		expect(drawn(pages.filter((one) => one.id !== 'a'))).toEqual(['a1', 'a2', 'b', 'c']);
	});

	test('a page moves one step at a time', () => {
		expect(movePage(pages, 'b', 'up')).toEqual({ ok: true, value: { parentId: null, order: ['b', 'a', 'c'] } });
		expect(movePage(pages, 'b', 'down')).toEqual({ ok: true, value: { parentId: null, order: ['a', 'c', 'b'] } });
		expect(movePage(pages, 'b', 'in')).toEqual({ ok: true, value: { parentId: 'a', order: ['a1', 'a2', 'b'] } });
		expect(movePage(pages, 'a1', 'out')).toEqual({ ok: true, value: { parentId: null, order: ['a', 'a1', 'b', 'c'] } });
		expect(movePage(pages, 'nobody', 'up')).toEqual({ ok: false, refusal: 'no-such-page' });
	});

	test('only moves that lead somewhere are offered', () => {
		expect(movesOf(pages, 'a')).toEqual(['down']);
		expect(movesOf(pages, 'a1')).toEqual(['down', 'out']);
		expect(movesOf(pages, 'a2')).toEqual(['up', 'in', 'out']);
		expect(movesOf(pages, 'c')).toEqual(['up', 'in']);
	});

	test('pages stand at most five deep', () => {
		const deep = [page('1', null, 0), page('2', '1', 0), page('3', '2', 0), page('4', '3', 0), page('5', '4', 0), page('6', '4', 1)];
		expect(movePage(deep, '6', 'in')).toEqual({ ok: false, refusal: 'cannot-move' });
		const branch = [page('x', null, 0), page('y', null, 1), page('y1', 'y', 0)];
		expect(movePage(branch, 'y', 'in').ok).toBe(true);
	});
});

test('a body comes from the editor or from the plain form', () => {
	const paragraph = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hello' }] }] };
	expect(readBody({ doc: JSON.stringify(paragraph), text: 'ignored' })).toEqual({ ok: true, value: paragraph });
	expect(readBody({ doc: '', text: 'Hello' })).toEqual({ ok: true, value: paragraph });
	expect(readBody({ doc: '{', text: '' })).toEqual({ ok: false, refusal: 'bad-document' });
});
