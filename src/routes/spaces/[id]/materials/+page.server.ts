import { fail } from '@sveltejs/kit';
import { isUuid } from '#platform/form';
import { signedIn } from '#platform/usecase';
import { action, go, page, refusalFailure, submit, valueOrMissing } from '#platform/web';
import * as twinspace from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../here.ts';
import { folderQuery } from './folder-query.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) => {
	const { searchParams: query } = event.url;
	const asked = { folder: query.get('folder'), after: query.get('after'), waiting: query.get('waiting') === '1' };
	const space = await spaceHere(event, viewer);
	const deleted = query.get('deleted');
	return {
		...valueOrMissing(await twinspace.materialsFor(space, asked)),
		first: !isUuid(asked.after),
		added: /^\d{1,2}$/.test(query.get('added') ?? '') ? Number(query.get('added')) : 0,
		deleted: isUuid(deleted) ? deleted : null
	};
});

const back = (_: unknown, event: Parameters<typeof inSpace>[0]): string => inSpace(event, `/materials${folderQuery(event.url)}`);

export const actions: Actions = {
	upload: action(signedIn, async (event, viewer) => {
		const result = await twinspace.uploadMaterials(viewer, event.params.id, event.request);
		if (!result.ok) return refusalFailure('twinspace', result);
		const { ids, notTaken, tooMany } = result.value;
		if (ids.length === 0 && notTaken.length === 0) return fail(400, { values: {}, issues: {}, refusal: 'twinspace.refusal.no-files' });
		if (notTaken.length > 0 || tooMany) return { upload: { added: ids.length, notTaken, tooMany } };
		go(event, inSpace(event, `/materials${folderQuery(event.url, `added=${ids.length}`)}`));
	}),
	approve: submit('twinspace', signedIn, twinspace.MaterialForm, twinspace.approveMaterial, back, fromAddress),
	bringBack: submit('twinspace', signedIn, twinspace.MaterialForm, twinspace.bringMaterialBack, back, fromAddress),
	openFolder: submit(
		'twinspace',
		signedIn,
		twinspace.OpenFolderForm,
		twinspace.openFolder,
		({ folderId }, event) => inSpace(event, `/materials?folder=${folderId}`),
		fromAddress
	),
	renameFolder: submit('twinspace', signedIn, twinspace.RenameFolderForm, twinspace.renameFolder, back, fromAddress),
	removeFolder: submit(
		'twinspace',
		signedIn,
		twinspace.FolderForm,
		twinspace.removeFolder,
		(_, event) => inSpace(event, '/materials'),
		fromAddress
	)
};
