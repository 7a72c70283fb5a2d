import type { Insertable } from 'kysely';
import type { DB } from '#platform/db';
import { type Chance, hours } from '#platform/demo';
import { type DemoSpace, fillText, type ThreadText } from './demo-space.ts';
import { roomNames } from './room-names.ts';

export type ForumRows = {
	forums: Insertable<DB['twinspace.forum']>[];
	threads: Insertable<DB['twinspace.thread']>[];
	posts: Insertable<DB['twinspace.post']>[];
};
const FORUMS = ['meet', 'help', 'ideas', 'work', 'staff'] as const;

/** Who says what a speaker of a text says; undefined where the space has no pupils on that side. */
function speakerIn(space: DemoSpace, offset: number): (speaker: string) => string | undefined {
	const side = (at: number) => space.pupils.filter((pupil) => pupil.school === space.teachers[at]?.school.row.id);
	const [first, second] = [side(0), side(1)];
	const turn = (pupils: typeof first, at: number) => (pupils.length > 0 ? pupils[(at + offset) % pupils.length]?.id : undefined);
	return (speaker) => {
		if (speaker === 'T') return space.teachers[0].id;
		if (speaker === 'U') return space.teachers[1].id;
		return speaker === '1' ? turn(first, 0) : speaker === '3' ? turn(first, 1) : speaker === '2' ? turn(second, 0) : turn(second, 1);
	};
}

export function addForums(chance: Chance, space: DemoSpace, rows: ForumRows): Map<string, string> {
	const names = roomNames(space.language);
	const ids = new Map<string, string>();
	FORUMS.forEach((kind, position) => {
		const id = chance.uuid();
		ids.set(kind, id);
		rows.forums.push({
			id,
			project_id: space.id,
			title: names[kind],
			description: '',
			staff_only: kind === 'staff',
			position,
			created_at: space.from
		});
	});
	return ids;
}

/** Puts a thread into the rows; nothing is put where nobody could say it. `offset` turns which pupils speak. Returns whether it was put. */
export function addThread(
	chance: Chance,
	space: DemoSpace,
	forumId: string,
	text: ThreadText,
	start: Date,
	rows: ForumRows,
	offset = chance.whole(0, 7)
): boolean {
	const who = speakerIn(space, offset);
	const id = chance.uuid();
	let at = start;
	const posts: Insertable<DB['twinspace.post']>[] = [];
	for (const { speaker, text: words } of text.posts) {
		const author = who(speaker);
		if (!author) return false;
		posts.push({
			id: chance.uuid(),
			thread_id: id,
			project_id: space.id,
			reply_to: null,
			author_id: author,
			body: fillText(words, space),
			at
		});
		at = new Date(at.getTime() + hours(0.1 + chance.next() ** 2 * 30));
		if (at > space.until) break;
	}
	const last = posts.at(-1);
	if (!last) return false;
	const pinned = text.forum === 'meet' && chance.maybe(0.08);
	rows.threads.push({
		id,
		forum_id: forumId,
		project_id: space.id,
		title: fillText(text.title, space),
		author_id: posts[0]?.author_id ?? space.teachers[0].id,
		created_at: start,
		last_post_at: last.at ?? start,
		posts: posts.length,
		pinned
	});
	rows.posts.push(...posts);
	return true;
}

/** Draws a space's forums and the threads in them: in its language where there are some, and in English where that is spoken. */
export function drawForum(chance: Chance, space: DemoSpace, texts: readonly ThreadText[], rows: ForumRows): void {
	const forums = addForums(chance, space, rows);
	const english = space.project.idea.languages.includes('en');
	const fitting = texts.filter(
		(text) => text.language === space.language || (english && text.language === 'en') || (text.forum === 'staff' && chance.maybe(0.5))
	);
	const span = space.until.getTime() - space.from.getTime();
	for (const text of chance.some(fitting, chance.whole(3, 9))) {
		const start = new Date(space.from.getTime() + chance.next() * 0.92 * span);
		addThread(chance, space, forums.get(text.forum) ?? (forums.get('meet') as string), text, start, rows);
	}
}
