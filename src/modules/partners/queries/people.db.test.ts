import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeSchool, makeTeacher, type MadeTeacher, type TeacherWish } from '#directory/seed';
import { blockPerson } from '#messaging';
import { i18nFor } from '#platform/catalogues';
import type { Db } from '#platform/db';
import { dropDatabase, freshDatabase } from '#platform/test';
import { peoplePage, readPersonFilter, suggestions } from '#partners';

let db: Db;
let me: MadeTeacher;
const languages = (...spoken: [string, string][]): TeacherWish['profile'] => ({
	languages: JSON.parse(JSON.stringify(spoken.map(([code, level]) => ({ code, level }))))
});

beforeEach(async () => {
	db = await freshDatabase();
	me = await makeTeacher(db, { country: 'EE' });
});
afterAll(dropDatabase);

const search = (query: string, locale: 'en' | 'el' | 'ar' = 'en') =>
	peoplePage(me.actor, readPersonFilter(new URLSearchParams(query)), i18nFor(locale));
const found = async (query: string, locale: 'en' | 'el' | 'ar' = 'en') => (await search(query, locale)).people.map((one) => one.id).sort();
const named = (first_name: string, last_name: string, profile: TeacherWish['profile'] = {}, country = 'PL') =>
	makeTeacher(db, { country, account: { first_name, last_name }, profile });

describe('words', () => {
	test.each([
		['ΑΘΗΝΑ', 'Αθηνά'],
		['παπαδοπουλος', 'Παπαδόπουλος'],
		['ИВАНОВ', 'Ивано́в'],
		['елена', 'Ёлена'],
		['احمد', 'أحمد'],
		['مدرسه', 'مدرسة'],
		['ISIK', 'ışık'],
		['istanbul', 'İstanbul'],
		['IĞDIR', 'ığdır'],
		['lodz', 'Łódź']
	])('%s finds %s', async (typed, written) => {
		const { id } = await named(written, 'X');
		const inText = await named('Some', 'Body', { about: `Wir schreiben ${written} an die Tafel.` });
		expect(await found(`q=${encodeURIComponent(typed)}`)).toEqual([id, inText.id].sort());
	});
	test('all words of a topic, one topic of several', async () => {
		const rivers = await named('A', 'A', { about: 'Rivers and maps' });
		const maps = await named('B', 'B', { about: 'Old maps' });
		const songs = await named('C', 'C', { about: 'Songs' });
		expect(await found('q=rivers+maps')).toEqual([rivers.id]);
		expect(await found('q=rivers,+songs')).toEqual([rivers.id, songs.id].sort());
		expect(await found('q=old+maps;songs')).toEqual([maps.id, songs.id].sort());
	});
	test('the name of a subject or a country, in the reader’s language', async () => {
		const physics = await named('A', 'A', { subjects: ['physics'] });
		const finnish = await named('B', 'B', { subjects: ['art'] }, 'FI');
		expect(await found('q=physics')).toEqual([physics.id]);
		expect(await found(`q=${encodeURIComponent('ΦΥΣΙΚΗ')}`, 'el')).toContain(physics.id);
		expect(await found('q=Finland')).toEqual([finnish.id]);
		expect(await found('q=art+finland')).toEqual([finnish.id]);
	});
	test('signs of a pattern are taken as they are', async () => {
		const odd = await named('A', 'A', { about: 'We gave 100% and C:\\maps_1' });
		await named('B', 'B', { about: 'We gave 1000' });
		expect(await found(`q=${encodeURIComponent('100%')}`)).toEqual([odd.id]);
		expect(await found(`q=${encodeURIComponent('\\maps_1')}`)).toEqual([odd.id]);
		expect(await found('q=%25%25')).toEqual([]);
	});
});

describe('what somebody does not show', () => {
	test('is not found by words: the school, the subjects, the text', async () => {
		const school = await makeSchool(db, { country: 'PL', name: 'Zaczarowana Szkoła', region: 'Mazowieckie' });
		const visibility = { school: 'nobody', subjects: 'contacts', about: 'nobody', response: 'nobody' };
		await makeTeacher(db, { school, profile: { visibility, subjects: ['physics'], about: 'Secret garden' } });
		for (const query of ['q=zaczarowana', 'q=physics', 'q=garden', 'subject=physics', 'country=PL&region=Mazowieckie', 'level=primary'])
			expect(await found(query), query).toEqual([]);
		const { people, facets } = await search('country=PL');
		expect(people).toHaveLength(1);
		expect([...facets.regions, ...facets.subjects, ...facets.levels]).toEqual([]);
	});
	test('how they answer is not told by a reason either', async () => {
		const quick = { requests_received: 9, requests_answered: 9, median_answer_hours: 2 };
		const hidden = await named('A', 'A', { ...quick, visibility: { response: 'nobody' } });
		const open = await named('B', 'B', quick);
		const newcomer = await named('C', 'C', { requests_received: 2, requests_answered: 2, median_answer_hours: 2 });
		const by = new Map((await search('')).people.map((one) => [one.id, one]));
		const kinds = (id: string) => by.get(id)?.match?.reasons.map((reason) => reason.kind);
		expect([by.get(hidden.id)?.response, by.get(open.id)?.response, by.get(newcomer.id)?.response]).toEqual([null, 'hours', 'new']);
		expect(kinds(open.id)).toContain('answers-fast');
		expect(kinds(hidden.id)).not.toContain('answers-fast');
		expect(kinds(hidden.id)).not.toContain('new-here');
		expect(kinds(newcomer.id)).toContain('new-here');
	});
	test('blocked people do not meet, whoever blocked', async () => {
		const [one, two] = [await named('A', 'A'), await named('B', 'B')];
		await blockPerson(me.actor, { personId: one.id, on: 'on' });
		await blockPerson(two.actor, { personId: me.id, on: 'on' });
		expect(await search('')).toMatchObject({ total: 0, people: [] });
		expect(await suggestions(me.actor, 5)).toEqual([]);
	});
});

describe('counts', () => {
	test('each choice gives as many as it says', async () => {
		const school = await makeSchool(db, { country: 'PL', region: 'Mazowieckie', levels: ['primary'] });
		await makeTeacher(db, { school, profile: languages(['pl', 'native'], ['en', 'A1']) });
		await makeTeacher(db, { school, profile: { ...languages(['pl', 'native'], ['en', 'C1']), subjects: ['physics', 'art'] } });
		await named('A', 'A', { ...languages(['en', 'B1'], ['fi', 'native']), subjects: ['art'] }, 'FI');
		await named('B', 'B', { ...languages(['fi', 'native']), subjects: ['physics'], available: false }, 'FI');
		const names = { countries: 'country', regions: 'region', languages: 'language', subjects: 'subject', levels: 'level' } as const;
		for (const start of ['', 'available=all', 'country=PL', 'country=PL&region=Mazowieckie', 'subject=art&language=en', 'q=art']) {
			const { facets, total } = await search(start);
			expect(total, start).toBe((await search(start)).people.length);
			for (const [part, choices] of Object.entries(facets)) {
				const name = names[part as keyof typeof names];
				for (const { value, count } of choices) {
					const alone = new URLSearchParams(start);
					alone.delete(name);
					if (name === 'country') alone.delete('region');
					alone.append(name, value);
					expect((await search(alone.toString())).total, `${start} + ${name}=${value}`).toBe(count);
				}
			}
		}
		expect((await search('country=PL')).facets.regions).toEqual([{ value: 'Mazowieckie', count: 2 }]);
		expect((await search('country=PL&country=FI')).facets.regions).toEqual([]);
	});
});

describe('pages', () => {
	const walk = async (query: string, meanwhile: (page: number) => Promise<unknown>): Promise<string[]> => {
		const seen: string[] = [];
		let next: string | null = `?${query}`;
		for (let page = 0; next; page++) {
			const { people, next: following }: Awaited<ReturnType<typeof search>> = await search(next.slice(1));
			seen.push(...people.map((one) => one.id));
			await meanwhile(page);
			next = following;
		}
		return seen;
	};
	test.each(['sort=match', 'sort=active'])(
		'%s: whoever stays as they were is shown once, while others come, go and change',
		async (query) => {
			const many: MadeTeacher[] = [];
			for (let n = 0; n < 50; n++) {
				const last_active_at = new Date(Date.UTC(2026, 5, 1) + n * 3_600_000);
				many.push(await makeTeacher(db, { country: 'PL', account: { last_active_at }, profile: { age_min: 8 + (n % 7), age_max: 14 } }));
			}
			const changed = new Set<string>();
			const seen = await walk(query, async (page) => {
				const first = (await search(query)).people;
				const [goes, comesBack] = [first[14], first[3]];
				for (const one of [goes, comesBack]) if (one) changed.add(one.id);
				// The very last of the page goes away, another one changes and is here now, and somebody new joins.
				if (goes) await db.updateTable('directory.profile').set({ available: false }).where('account_id', '=', goes.id).execute();
				if (comesBack) {
					await db.updateTable('directory.profile').set({ age_min: 5 }).where('account_id', '=', comesBack.id).execute();
					await db.updateTable('identity.account').set({ last_active_at: new Date() }).where('id', '=', comesBack.id).execute();
				}
				changed.add((await makeTeacher(db, { country: 'FI', account: { first_name: `New ${page}` } })).id);
			});
			const constant = many.map((one) => one.id).filter((id) => !changed.has(id));
			expect(constant.length).toBeGreaterThan(30);
			expect(seen.filter((id) => constant.includes(id)).sort()).toEqual([...constant].sort());
		}
	);
	test('an address that was made up gives the first page', async () => {
		await named('A', 'A');
		for (const after of ['x', '99~x~1', '1~2', "'", '9'.repeat(400)]) expect(await found(`after=${after}`), after).toHaveLength(1);
	});
});
