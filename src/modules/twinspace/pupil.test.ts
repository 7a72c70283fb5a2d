import { expect, test } from 'vitest';
import { codeFrom, isEasyPictures, namesIn, printedCode, typedCode, usernameFrom, wordSuggestions } from './pupil.ts';

test('a code survives being printed and typed', () => {
	const code = codeFrom(new Uint8Array([0, 30, 31, 62, 100, 200, 255, 7]));
	expect(code).toHaveLength(8);
	expect(code).not.toMatch(/[01OIL]/);
	expect(typedCode(` ${printedCode(code).toLowerCase()} `)).toBe(code);
});
test('user names can be typed on any keyboard', () => {
	expect(usernameFrom('Mári', new Uint8Array([0, 0, 5, 0]))).toBe('mari-heron-105');
	expect(usernameFrom('Ελένη', new Uint8Array([1, 0, 5, 3]))).toMatch(/^otter-\d{5}$/);
});
test('a class is pasted in from anywhere', () => {
	expect(namesIn('1. Giulia Rossi\n2) Marco\n\n  Tomaž\tNovak \n')).toEqual([
		{ firstName: 'Giulia', lastName: 'Rossi' },
		{ firstName: 'Marco', lastName: '' },
		{ firstName: 'Tomaž', lastName: 'Novak' }
	]);
});
test('easy pictures are refused', () => {
	expect(isEasyPictures(['cat', 'cat', 'cat', 'cat'])).toBe(true);
	expect(isEasyPictures(['sun', 'moon', 'star', 'heart'])).toBe(true);
	expect(isEasyPictures(['cat', 'sun', 'key', 'tree'])).toBe(false);
});
test('words are suggested by three, each different', () => {
	const suggested = wordSuggestions(['river', 'lemon', 'cloud'], new Uint16Array([0, 0, 0, 4, 4, 4]), 2);
	expect(suggested).toEqual(['river-lemon-cloud', 'lemon-river-cloud']);
});
