import type { Insertable } from 'kysely';
import type { DB } from '#platform/db';
import { type Chance, days } from '#platform/demo';
import { docOfText } from '../document-text.ts';
import { htmlOf } from '../document-html.ts';
import { type Doc, picturesIn, readDocument } from '../document.ts';
import { type DemoSpace, fillText, type PageText } from './demo-space.ts';

export type PageRows = { pages: Insertable<DB['twinspace.page']>[]; versions: Insertable<DB['twinspace.page_version']>[] };
/** Gives the id of the space's next picture, which it takes into the materials under these words. */
export type NextPicture = (alt: string, author: string, at: Date) => string;

/** In the order in which they stand in the tree; `below` hangs them under the page of that kind. */
const PLAN: readonly { kind: string; likely: number; below?: string; byPupils?: true; editing: 'teachers' | 'members' }[] = [
	{ kind: 'welcome', likely: 1, editing: 'teachers' },
	{ kind: 'classes', likely: 0.8, editing: 'members' },
	{ kind: 'plan', likely: 0.75, editing: 'teachers' },
	{ kind: 'manners', likely: 0.6, editing: 'teachers' },
	{ kind: 'diary', likely: 0.75, byPupils: true, editing: 'members' },
	{ kind: 'results', likely: 0.45, below: 'plan', byPupils: true, editing: 'members' },
	{ kind: 'glossary', likely: 0.25, below: 'classes', byPupils: true, editing: 'members' },
	{ kind: 'teachers', likely: 0.4, editing: 'teachers' }
];
const PUBLIC = 0.65;

export type PageWish = {
	id: string;
	parent: string | null;
	position: number;
	title: string;
	text: string;
	language: string;
	visibility: 'public' | 'members' | 'teachers';
	editing: 'members' | 'teachers';
	author: string;
	/** Who wrote the later versions. */
	editor: string;
	versions: number;
	at: Date;
	until: Date;
};

/** Puts a page with its versions into the rows: each version has some more of the text than the one before. */
export function addPage(rows: PageRows, space: DemoSpace, page: PageWish, next: NextPicture): void {
	const text = fillText(page.text, space).replace(
		/\{picture: ([^}]*)\}/g,
		(_, alt: string) => `\n\n![${alt}](material:${next(alt, page.author, page.at)} "${alt}")\n\n`
	);
	const read = readDocument(docOfText(text));
	if (!read.ok) throw new Error(`page "${page.title}" is no document: ${read.refusal}`);
	const whole = read.value;
	let last = { doc: whole, html: '', at: page.at };
	for (let version = 1; version <= page.versions; version++) {
		const share = version / page.versions;
		const doc: Doc = { type: 'doc', content: whole.content.slice(0, Math.max(1, Math.ceil(whole.content.length * share))) };
		const at = new Date(page.at.getTime() + (page.until.getTime() - page.at.getTime()) * ((version - 1) / page.versions));
		last = { doc, html: htmlOf(doc, space.id), at };
		rows.versions.push({
			page_id: page.id,
			version,
			title: page.title,
			doc,
			html: last.html,
			images: picturesIn(doc),
			author_id: version === 1 ? page.author : page.editor,
			at
		});
	}
	rows.pages.push({
		id: page.id,
		project_id: space.id,
		parent_id: page.parent,
		position: page.position,
		title: page.title,
		doc: last.doc,
		html: last.html,
		language: page.language,
		visibility: page.visibility,
		editing: page.editing,
		version: page.versions,
		published_version: page.visibility === 'public' ? page.versions : null,
		created_by: page.author,
		updated_by: page.versions > 1 ? page.editor : page.author,
		created_at: page.at,
		updated_at: last.at
	});
}

/** Draws the pages of a space from the texts that there are in its language. */
export function drawPages(chance: Chance, space: DemoSpace, texts: readonly PageText[], next: NextPicture, rows: PageRows): void {
	const ids = new Map<string, string>();
	const span = space.until.getTime() - space.from.getTime();
	PLAN.forEach(({ kind, likely, below, byPupils, editing }, position) => {
		if (!chance.maybe(likely)) return;
		const own = texts.filter((text) => text.kind === kind && text.language === space.language);
		const text = chance.pick(own.length > 0 ? own : texts.filter((one) => one.kind === kind && one.language === 'en'));
		const author = byPupils && space.pupils.length > 0 && chance.maybe(0.6) ? chance.pick(space.pupils).id : chance.pick(space.teachers).id;
		const id = chance.uuid();
		ids.set(kind, id);
		const open = kind === 'welcome' && chance.maybe(PUBLIC);
		addPage(
			rows,
			space,
			{
				id,
				parent: (below && ids.get(below)) || null,
				position,
				title: text.title,
				text: text.body,
				language: text.language,
				visibility: kind === 'teachers' ? 'teachers' : open ? 'public' : 'members',
				editing,
				author,
				editor: editing === 'members' && space.pupils.length > 0 ? chance.pick(space.pupils).id : chance.pick(space.teachers).id,
				// What a teacher publishes is their own, so that no child's words go out with it.
				versions: open ? 1 : chance.pick([1, 1, 2, 2, 3]),
				at: new Date(space.from.getTime() + Math.min(span * 0.9, days(position * 2 + chance.next() * 6))),
				until: space.until
			},
			next
		);
	});
}
