import { expect, it } from 'vitest';
import { townBeside } from './school.ts';

it.each([
	['Zespół Szkół Technicznych, Zamość', 'Zamość', null],
	['Emmy-Noether-Gymnasium Dortmund', 'Dortmund', null],
	['Tartu Tamme Gümnaasium', 'Tartu', 'Tartu'],
	['Oberschule Neuulm', 'Ulm', 'Ulm'],
	['Liceo Pascoli', 'Firenze', 'Firenze'],
	['Pärnu', 'Pärnu', null],
	[null, 'Firenze', 'Firenze'],
	['Liceo Pascoli', null, null]
])('the town beside %s in %s is written %s', (name, town, written) => expect(townBeside(name, town)).toBe(written));
