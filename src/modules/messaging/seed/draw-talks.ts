import { isUsable } from '#directory';
import type { DemoTeacher, DirectoryWorld } from '#directory/seed';
import { ago, type Chance, days, hours, records, type TextRecord } from '#platform/demo';
import { pairOf } from '../contact.seed.ts';
import { castDialogs } from './cast-dialogs.ts';
import { dialogs as english } from './dialogs-en.ts';
import { dialogs as others, requests } from './dialogs-many.ts';

/** Two people who are contacts since then; `asked` is who sent the request. */
export type Acquaintance = { asked: DemoTeacher; other: DemoTeacher; since: Date };
export type DrawnMessage = { author: DemoTeacher; body: string; at: Date };
export type Talk = Acquaintance & { messages: DrawnMessage[] };

const LINES = /^(A|B): ([\s\S]*)$/;
const all: readonly TextRecord[] = [...records(english), ...records(others)];
const DIRECT = 0.8;

const speaks = (person: DemoTeacher, code: string): boolean =>
	person.profile.languages.some((one) => one.code === code && isUsable(one.level));
const keyOf = (one: DemoTeacher, other: DemoTeacher): string => Object.values(pairOf(one.id, other.id)).join(' ');
const later = (a: Date, b: Date): Date => (a > b ? a : b);

/** Pairs who know each other: those who share a project, those of the cast who write to each other, and others by chance. */
export function drawAcquaintances(
	chance: Chance,
	world: DirectoryWorld,
	partners: readonly (readonly [DemoTeacher, DemoTeacher, Date])[]
): Acquaintance[] {
	const found = new Map<string, Acquaintance>();
	const add = (asked: DemoTeacher, other: DemoTeacher, since: Date) => {
		const key = keyOf(asked, other);
		if (asked !== other && !found.has(key)) found.set(key, { asked, other, since: later(since, later(asked.joined, other.joined)) });
	};
	for (const [one, other, since] of partners) add(one, other, since);
	for (const { title } of records(castDialogs)) {
		const [one = '', other = ''] = title.split(' ');
		add(world.person(one), world.person(other), ago(world.now, days(60)));
	}
	for (const person of world.eTwinners) {
		for (let wanted = person.key ? 6 : chance.whole(0, 4), tries = 0; wanted > 0 && tries < 30; tries++) {
			const other = chance.pick(world.eTwinners);
			const common = person.profile.languages.some(({ code }) => speaks(person, code) && speaks(other, code));
			if (!common || (other.school.row.country === person.school.row.country && chance.maybe(DIRECT))) continue;
			const from = later(person.joined, other.joined).getTime();
			add(person, other, new Date(from + chance.next() * (world.now.getTime() - from)));
			wanted--;
		}
	}
	return [...found.values()];
}

const fill = (text: string, { asked, other }: Acquaintance): string =>
	text
		.replaceAll('{A}', asked.account.first_name)
		.replaceAll('{B}', other.account.first_name)
		.replaceAll('{townA}', asked.school.row.city ?? '')
		.replaceAll('{townB}', other.school.row.city ?? '');

const linesOf = (dialog: TextRecord) =>
	dialog.body.map((paragraph) => {
		const [, speaker, text = ''] = LINES.exec(paragraph) ?? [];
		return { first: speaker === 'A', text };
	});

/** What somebody writes with a contact request, in a language both read. */
export function requestText(chance: Chance, pair: Acquaintance): string {
	const codes = Object.keys(requests).filter((code) => code !== 'en' && speaks(pair.asked, code) && speaks(pair.other, code));
	const own = codes.length > 0 && chance.maybe(0.5) ? chance.pick(codes) : 'en';
	return fill(chance.pick((requests[own] ?? '').split('\n').filter(Boolean)), pair);
}

/** What two people have written to each other so far: the request, then now and then a conversation. */
export function drawTalk(chance: Chance, pair: Acquaintance, now: Date, closeness: number): Talk {
	const messages: DrawnMessage[] = [{ author: pair.asked, body: requestText(chance, pair), at: pair.since }];
	let at = pair.since;
	const fitting = all.filter((dialog) => {
		const language = dialog.fields.lang ?? 'en';
		return language === 'en'
			? speaks(pair.asked, 'en') && speaks(pair.other, 'en')
			: speaks(pair.asked, language) && speaks(pair.other, language);
	});
	const firsts = fitting.filter((dialog) => dialog.title === 'first');
	const rest = chance.some(
		fitting.filter((dialog) => dialog.title !== 'first'),
		3
	);
	for (const dialog of [...(firsts.length > 0 ? [chance.pick(firsts)] : []), ...rest]) {
		if (!chance.maybe(closeness)) break;
		at = new Date(at.getTime() + days(0.5 + chance.next() * 20));
		for (const { first, text } of linesOf(dialog)) {
			at = new Date(at.getTime() + hours(0.4 + chance.next() ** 2 * 40));
			if (at >= now) return { ...pair, messages };
			messages.push({ author: first ? pair.asked : pair.other, body: fill(text, pair), at });
		}
	}
	return { ...pair, messages };
}

/** The conversations written for the cast, by pair; the last of them is the freshest. */
export function castTalks(world: DirectoryWorld): Talk[] {
	const talks = new Map<string, Talk>();
	for (const dialog of records(castDialogs)) {
		const [one = '', two = ''] = dialog.title.split(' ');
		const [asked, other] = [world.person(one), world.person(two)];
		const start = ago(world.now, hours(Number(dialog.fields.ago)));
		const talk = talks.get(keyOf(asked, other)) ?? { asked, other, since: start, messages: [] };
		linesOf(dialog).forEach(({ first, text }, at) => {
			talk.messages.push({ author: first ? asked : other, body: text, at: new Date(start.getTime() + hours(at * 2.7)) });
		});
		talks.set(keyOf(asked, other), talk);
	}
	return [...talks.values()];
}
