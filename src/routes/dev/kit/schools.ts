import type { Option } from '#platform/kit';

const schools: readonly Option[] = [
	{ value: '1', label: 'Tartu Kivilinna Kool', detail: 'Kaunase pst 71, Tartu · primary, lower secondary' },
	{ value: '2', label: 'Tartu Kivilinna Lasteaed', detail: 'Kaunase pst 67, Tartu · early childhood' },
	{ value: '3', label: 'Tartu Tamme Gümnaasium', detail: 'Nooruse 9, Tartu · upper secondary' },
	{ value: '4', label: 'Liceo Pascoli', detail: 'Viale Don Minzoni 58, Firenze · upper secondary' },
	{ value: '5', label: 'Ounasvaaran koulu', detail: 'Kuntotie 11, Rovaniemi · lower secondary' }
];

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A few schools to try the combobox with. */
export const findSchools = (query: string): Option[] => schools.filter((school) => plain(school.label).includes(plain(query.trim())));
