import { ok, refuse, type Result } from '#platform/result';
import type { Actor, Ctx } from '#platform/usecase';
import { htmlOf } from './document-html.ts';
import { picturesIn, type Doc, type DocRefusal } from './document.ts';
import { readBody } from './page.ts';
import { usablePictures, type Written } from './page.sql.ts';

type Body = { title: string; doc: string; text: string };
type Writer = Pick<Ctx<Actor>, 'tx' | 'actor' | 'now'>;

/** A document with its HTML, ready to be stored; its pictures must be pictures of this space that everybody in it may see. */
export async function writtenDoc(ctx: Writer, projectId: string, title: string, doc: Doc): Promise<Result<Written, 'picture-not-here'>> {
	const images = picturesIn(doc);
	const usable = await usablePictures(ctx.tx, projectId, images);
	if (usable.length < images.length) return refuse('picture-not-here');
	return ok({ title, doc, html: htmlOf(doc, projectId), images, authorId: ctx.actor.id, now: ctx.now });
}

/** What a form of a page sends, checked and ready to be stored. */
export async function writtenBody(ctx: Writer, projectId: string, body: Body): Promise<Result<Written, DocRefusal | 'picture-not-here'>> {
	const doc = readBody(body);
	return doc.ok ? writtenDoc(ctx, projectId, body.title, doc.value) : doc;
}
