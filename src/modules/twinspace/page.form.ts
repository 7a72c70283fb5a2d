import * as v from 'valibot';
import { choice, name, optionalText, optionalUuid, uuid, whole, words } from '#platform/form';
import { MOVES } from './page.ts';
import { PAGE_EDITINGS, PAGE_VISIBILITIES } from './right.ts';

/** The editor's document as JSON, empty without JavaScript; a person's 200,000 letters fit, with their marks. */
const documentText = v.optional(v.pipe(v.string('form.invalid'), v.maxLength(3_000_000, 'form.too-long')), '');
const body = { title: name(140), doc: documentText, text: optionalText(250_000) };

export const CreatePageForm = v.object({ projectId: uuid, parentId: optionalUuid, ...body });
/** `version`: the one that the person saw when they began to write. */
export const SavePageForm = v.object({ projectId: uuid, pageId: uuid, version: whole(1, 1_000_000), ...body });
export const PageForm = v.object({ projectId: uuid, pageId: uuid });
export const MovePageForm = v.object({ projectId: uuid, pageId: uuid, move: choice(MOVES) });
export const PageRightsForm = v.object({
	projectId: uuid,
	pageId: uuid,
	visibility: choice(PAGE_VISIBILITIES),
	editing: choice(PAGE_EDITINGS),
	editors: words(200, 36)
});
export const RestoreVersionForm = v.object({ projectId: uuid, pageId: uuid, version: whole(1, 1_000_000) });
