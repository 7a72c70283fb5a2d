import type { DirectoryWorld } from '#directory/seed';
import { sql, type Db } from '#platform/db';
import { ago, type Chance, chance, days, insertMany } from '#platform/demo';
import { type Reason, receiptFrom, type SubjectKind } from './report.ts';

/** What was said, and why somebody thought it should be looked at. */
const COMPLAINTS: Readonly<Record<'post' | 'material' | 'notice' | 'person', readonly (readonly [reason: Reason, details: string])[]>> = {
	post: [
		['unkind', 'He makes fun of my English again.'],
		['other-pupil', 'Somebody wrote in my name.'],
		['harassment', 'A pupil of my class is being teased in this thread. I have spoken to both, but the post should go.'],
		['personal-data', 'There is a phone number in the second line.']
	],
	material: [
		['photo', 'I am in this picture and I do not want to be.'],
		['copyright', 'This drawing is from a book by a publisher; there is a stamp in the corner.'],
		['personal-data', 'One can read the children’s names on the wall behind.']
	],
	notice: [
		['spam', 'This is an advertisement for a language school, and it has been here three times.'],
		['wrong', 'The school named here closed two years ago.']
	],
	person: [
		['spam', 'I got the same message as four of my colleagues: a course for 300 euros.'],
		['wrong', 'This person does not teach at our school. I am the head.']
	]
};
const ANSWERS = {
	upheld: [
		'The text has been removed. We have written to its author and explained why.',
		'You are right. The picture is gone, also from the page that showed it.',
		'The account has been restricted until the school has answered us.'
	],
	dismissed: [
		'We have read the whole thread: it is a joke among friends, and both say so.',
		'The school has moved, it did not close; the register is right.',
		'The author has the publisher’s permission and has shown it to us.'
	]
} as const;
const WAITING = 46;
const DECIDED = 38;

type Thing = {
	kind: SubjectKind;
	id: string;
	author: string;
	country: string;
	region: string | null;
	project: string | null;
	href: string;
	excerpt: string;
};

/** Fills reports of things that people of the demo world wrote: some wait at the desks, some have been decided with reasons. */
export async function seedReports(tx: Db, world: DirectoryWorld): Promise<void> {
	const stream = chance('reports');
	const things = await someThings(tx);
	const shuffled = stream.shuffled(things);
	const rows = shuffled.slice(0, WAITING + DECIDED).map((thing, at) => reportRow(stream, thing, world, at >= WAITING));
	await insertMany(tx, 'support.report', rows);
}

async function someThings(tx: Db): Promise<Thing[]> {
	const { rows } = await sql<Thing>`(select 'post' kind, p.id, p.author_id author, s.country, s.region, p.project_id project,
			'/spaces/' || p.project_id || '/forum/threads/' || p.thread_id href, left(p.body, 300) excerpt
		from twinspace.post p join twinspace.pupil u on u.account_id = p.author_id join directory.school s on s.id = u.school_id
		order by md5(p.id::text) limit 40)
		union all (select 'material', m.id, m.author_id, s.country, s.region, m.project_id, '/spaces/' || m.project_id || '/materials', m.name
		from twinspace.material m join twinspace.pupil u on u.account_id = m.author_id join directory.school s on s.id = u.school_id
		order by md5(m.id::text) limit 26)
		union all (select 'notice', n.id, n.author_id, n.country, s.region, null, '/notices/' || n.id, n.title || E'\n\n' || left(n.body, 200)
		from partners.notice n join directory.school s on s.id = n.school_id order by md5(n.id::text) limit 14)
		union all (select 'person', e.account_id, e.account_id, e.country, e.region, null, '/people/' || e.account_id, ''
		from directory.etwinner e order by md5(e.account_id::text) limit 14)`.execute(tx);
	return rows;
}

function reportRow(stream: Chance, thing: Thing, world: DirectoryWorld, decided: boolean) {
	const complaints = COMPLAINTS[thing.kind as keyof typeof COMPLAINTS] ?? COMPLAINTS.person;
	const [reason, details] = stream.pick(complaints);
	const at = ago(world.now, days(decided ? 12 + stream.next() * 200 : 0.1 + stream.next() * 6));
	const state = decided ? stream.weighted({ upheld: 6, dismissed: 4 }) : 'open';
	const place =
		world.schools.find((school) => school.row.country === thing.country && (school.row.region ?? null) === thing.region)?.place ?? '';
	const officer = world.officers.get(place)?.[0] ?? world.centralId;
	return {
		id: stream.uuid(),
		receipt: receiptFrom(Uint8Array.from({ length: 12 }, () => stream.whole(0, 255))),
		reporter_id: stream.pick(world.eTwinners).id,
		subject_kind: thing.kind,
		subject_id: thing.id,
		href: thing.href,
		reason,
		details,
		about_pupils: thing.project !== null,
		country: thing.country,
		region: thing.region,
		author_id: thing.author,
		excerpt: thing.excerpt,
		project_id: thing.project,
		at,
		state,
		decided_by: decided ? officer : null,
		decided_at: decided ? new Date(at.getTime() + days(0.3 + stream.next() * 3)) : null,
		decision: state === 'open' ? null : stream.pick(ANSWERS[state])
	};
}
