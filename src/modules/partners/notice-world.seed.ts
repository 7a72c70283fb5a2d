import { isUsable } from '#directory';
import type { DemoTeacher, DirectoryWorld } from '#directory/seed';
import type { Db } from '#platform/db';
import { ago, type Chance, chance, dayOf, days, insertMany, records, type TextRecord } from '#platform/demo';
import { noticeRow, type NoticeRow } from './notice.seed.ts';
import { notices as english } from './seed/notices-en.ts';
import { notices as others } from './seed/notices-other.ts';
import { notices as romance } from './seed/notices-romance.ts';

/** Something to look for, from which a notice can be made as well: a project idea. */
export type Wish = {
	title: string;
	body: string;
	ages: readonly [number, number];
	subjects: readonly string[];
	languages: readonly string[];
};
type Text = Wish & { kind: string };

const OPEN = 118;
const OVER = 34;
const HIDDEN = 10;
/** Notices run so long (programme setting notice.expiry-months), and their authors are asked a week before. */
const RUNS_DAYS = 90;
const ASKED_DAYS_BEFORE = 7;
const LOOKING = [
	'Looking for one more school: {title}',
	'Who joins us? {title}',
	'{title} – partner wanted',
	'We need a second class: {title}'
];

const textOf = ({ title, fields, body }: TextRecord): Text => {
	const [from = 0, to = 0] = (fields.ages ?? '').split('-').map(Number);
	return {
		title,
		body: body.join('\n\n'),
		ages: [from, to],
		subjects: (fields.subjects ?? '').split(' '),
		languages: (fields.languages ?? 'en').split(' '),
		kind: fields.kind ?? 'european'
	};
};

/** Fills notices: written ones first, then some made from project ideas; open, hidden, expired and closed, with who has answered. */
export async function seedNotices(tx: Db, world: DirectoryWorld, ideas: readonly Wish[]): Promise<void> {
	const stream = chance('notices');
	const written = [...records(english), ...records(romance), ...records(others)].map(textOf);
	const looking = stream.shuffled(ideas).map((idea): Text => {
		const title = idea.languages[0] === 'en' ? stream.pick(LOOKING).replace('{title}', idea.title) : idea.title;
		// Some look at home only, as national projects do.
		return { ...idea, title, kind: stream.maybe(0.12) ? 'national' : 'european' };
	});
	const texts = [...stream.shuffled(written), ...looking];
	const authors = new Set<string>();
	const drawn: { row: NoticeRow; author: DemoTeacher }[] = [];
	const draw = (count: number, state: NoticeRow['state'], people: readonly DemoTeacher[]) => {
		for (let made = 0; made < count && texts.length > 0; made++) {
			const text = texts.shift() as Text;
			const author = authorFor(stream, text, people, authors);
			if (author) drawn.push({ row: rowOf(stream, text, author, state ?? 'open', world.now), author });
		}
	};
	draw(OPEN, 'open', world.eTwinners);
	draw(
		HIDDEN,
		'hidden',
		world.teachers.filter((teacher) => teacher.state === 'pending')
	);
	draw(OVER / 2, 'expired', world.eTwinners);
	draw(OVER / 2, 'closed', world.eTwinners);
	await insertMany(
		tx,
		'partners.notice',
		drawn.map(({ row }) => row)
	);
	await insertMany(
		tx,
		'partners.notice_reply',
		drawn.filter(({ row }) => row.state !== 'hidden').flatMap(({ row, author }) => replies(stream, row, author, world))
	);
}

/** Somebody who speaks the language of the text and teaches that age; one notice a person. */
function authorFor(stream: Chance, text: Text, people: readonly DemoTeacher[], authors: Set<string>): DemoTeacher | undefined {
	for (let tries = 0; tries < 500; tries++) {
		const person = stream.pick(people);
		const { profile } = person;
		const own = profile.languages.find((one) => one.code === text.languages[0]);
		const native = text.languages[0] === 'en' ? own && isUsable(own.level) : own?.level === 'native';
		const ages = profile.age_min <= text.ages[1] && text.ages[0] <= profile.age_max;
		const subject = tries > 250 || profile.subjects.some((one) => text.subjects.includes(one));
		if (!native || !ages || !subject || authors.has(person.id)) continue;
		authors.add(person.id);
		return person;
	}
	return undefined;
}

function rowOf(stream: Chance, text: Text, author: DemoTeacher, state: string, now: Date): NoticeRow {
	const over = state === 'expired' || state === 'closed';
	const age = over ? RUNS_DAYS + stream.whole(3, 160) : stream.next() ** 1.4 * (RUNS_DAYS - 1);
	const created = new Date(
		Math.max(ago(now, days(age)).getTime(), Math.min(author.joined.getTime() + days(0.5), now.getTime() - days(0.1)))
	);
	const expires = new Date(created.getTime() + days(RUNS_DAYS));
	const starts = new Date(Math.max(now.getTime(), created.getTime()) + days(stream.whole(10, 90)));
	const wanted = stream.maybe(0.25)
		? stream.some(['FI', 'SE', 'IT', 'ES', 'PT', 'FR', 'DE', 'GR', 'PL', 'TR', 'RO', 'EE', 'TN', 'UA', 'GE'], stream.whole(1, 4))
		: [];
	return noticeRow({
		id: stream.uuid(),
		author_id: author.id,
		school_id: author.school.row.id,
		country: author.school.row.country,
		kind: text.kind,
		title: text.title,
		body: text.body,
		age_min: text.ages[0],
		age_max: text.ages[1],
		class_size: stream.whole(12, 30),
		subjects: [...text.subjects],
		languages: [...text.languages],
		wanted_countries: text.kind === 'national' ? [] : wanted.filter((code) => code !== author.school.row.country).sort(),
		start_on: stream.maybe(0.8) ? dayOf(starts) : null,
		end_on: stream.maybe(0.6) ? dayOf(new Date(starts.getTime() + days(stream.whole(30, 200)))) : null,
		places: stream.whole(1, 4),
		state,
		expires_at: expires,
		asked_at: expires.getTime() - now.getTime() < days(ASKED_DAYS_BEFORE) ? new Date(expires.getTime() - days(ASKED_DAYS_BEFORE)) : null,
		created_at: created,
		updated_at: over ? expires : created
	});
}

function replies(stream: Chance, row: NoticeRow, author: DemoTeacher, world: DirectoryWorld) {
	const created = new Date(row.created_at ?? world.now).getTime();
	return stream
		.some(world.eTwinners, stream.whole(0, 4))
		.filter((person) => person !== author)
		.map((person) => ({
			notice_id: row.id,
			account_id: person.id,
			at: new Date(created + stream.next() * (world.now.getTime() - created))
		}));
}
