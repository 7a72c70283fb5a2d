import { i18nFor } from '#platform/catalogues';
import type { Tx } from '#platform/db';
import { defaultLocale, isLocale } from '#platform/i18n';
import { docOfText } from './document-text.ts';
import { htmlOf } from './document-html.ts';
import { readDocument, EMPTY_DOC } from './document.ts';
import { insertForum } from './forum.sql.ts';
import { insertPage } from './page.sql.ts';
import { insertSpace, projectToOpen } from './space.sql.ts';

/**
 * Opens the space of an approved project: a welcome page, a forum for all and one for the teachers, in the project's language.
 * Safe to repeat, and of two at once one does it.
 */
export async function openSpace(tx: Tx, projectId: string, now: Date): Promise<void> {
	const project = await projectToOpen(tx, projectId);
	if (!project || !(await insertSpace(tx, projectId, now))) return;
	const { t } = i18nFor(project.languages.find(isLocale) ?? defaultLocale);
	await insertForum(
		tx,
		{ projectId, title: t('twinspace.opening.forum'), description: t('twinspace.opening.forum-about'), staffOnly: false },
		now
	);
	await insertForum(
		tx,
		{ projectId, title: t('twinspace.opening.staff'), description: t('twinspace.opening.staff-about'), staffOnly: true },
		now
	);
	const read = readDocument(docOfText(t('twinspace.opening.page')));
	const doc = read.ok ? read.value : EMPTY_DOC;
	await insertPage(
		tx,
		{ projectId, parentId: null, visibility: 'members', editing: 'members' },
		{ title: t('twinspace.opening.page-title'), doc, html: htmlOf(doc, projectId), images: [], authorId: project.administratorId, now }
	);
}
