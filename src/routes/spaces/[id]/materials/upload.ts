import { fail, type RequestEvent } from '@sveltejs/kit';
import type { Actor } from '#platform/usecase';
import { go, refusalFailure } from '#platform/web';
import { uploadMaterials } from '#twinspace';
import { inSpace } from '../here.ts';
import { folderQuery } from './folder-query.ts';

/** Takes in the files of the form: on to the list where all came in, else back with those that were not taken. */
export async function upload(event: RequestEvent, viewer: Actor) {
	const result = await uploadMaterials(viewer, event.params.id ?? '', event.request);
	if (!result.ok) return refusalFailure('twinspace', result, {}, event);
	const { ids, notTaken, tooMany } = result.value;
	if (ids.length === 0 && notTaken.length === 0) return fail(400, { values: {}, issues: {}, refusal: 'twinspace.refusal.no-files' });
	if (notTaken.length > 0 || tooMany) return { upload: { added: ids.length, notTaken, tooMany } };
	go(event, inSpace(event, `/materials${folderQuery(event.url, `added=${ids.length}`)}`));
}
