import { expect, it } from 'vitest';
import { piecesOf } from './match.ts';

const marked = (text: string, query: string): string =>
	piecesOf(text, query)
		.map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
		.join('');

it.each([
	['Tartu Kivilinna Kool', 'kivili', 'Tartu [Kivili]nna Kool'],
	['Tamme Gümnaasium', 'gumn', 'Tamme [Gümn]aasium'],
	['Tamme Gu\u0308mnaasium', 'gümn', 'Tamme [Gu\u0308mn]aasium'],
	['Liceo Pascoli, Firenze', 'firenze pasc', 'Liceo [Pasc]oli, [Firenze]'],
	['2ο Γυμνάσιο Αθηνών', 'γυμνασιο', '2ο [Γυμνάσιο] Αθηνών'],
	['Lycée Étienne', 'e', 'Lycée [É]tienne'],
	['Straße 5', 'sse', 'Straße 5'],
	['École (annexe)', '(annexe', 'École [(annexe])'.replace('[(annexe]', '[(annexe]')],
	['مدرسة النور', 'النور', 'مدرسة [النور]'],
	['Kool', '', 'Kool'],
	['', 'kool', '']
])('%s, searched for "%s"', (text, query, expected) => expect(marked(text, query)).toBe(expected));

it('is quick on long texts and hostile queries', () => {
	const begun = performance.now();
	piecesOf('a'.repeat(5000), 'a* (a+)+ '.repeat(50));
	expect(performance.now() - begun).toBeLessThan(500);
});
