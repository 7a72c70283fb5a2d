import { describe, expect, it } from 'vitest';
import { faceOf, initialsOf } from './avatar.ts';

describe('the letters that stand for a name', () => {
	it.each([
		['Maarja Kask', 'MK'],
		['Tartu Tamme Gümnaasium', 'TG'],
		['Giulia', 'G'],
		['élodie d’Arc', 'ÉA'],
		['Γιώργος Παπάς', 'ΓΠ'],
		['მარიამ კაპანაძე', 'მკ'],
		['ليلى حداد', 'ل'],
		['2A', 'A'],
		['', '']
	])('%s: %s', (name, letters) => expect(initialsOf(name)).toBe(letters));
});

it('gives a name the same colour however its accents are encoded', () => {
	expect(faceOf('Gümnaasium')).toBe(faceOf('Gu\u0308mnaasium'));
});

it('spreads names over all colours', () => {
	const faces = new Set(Array.from({ length: 200 }, (_, n) => faceOf(`Teacher ${n}`)));
	expect(faces.size).toBe(10);
});
