import { signedIn } from '#platform/usecase';
import { action, livePage, submit, valueOrMissing } from '#platform/web';
import * as twinspace from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../here.ts';
import { askedIn, doneIn, folderQuery } from './folder-query.ts';
import { upload } from './upload.ts';
import type { Actions, PageServerLoad } from './$types';

/** Uploads show how far they are. */
export const csr = true;

export const load: PageServerLoad = livePage(signedIn, async (event, viewer) => {
	const asked = askedIn(event.url);
	const space = await spaceHere(event, viewer);
	return { ...valueOrMissing(await twinspace.materialsFor(space, asked)), ...doneIn(event.url) };
});

type At = Parameters<typeof inSpace>[0];
const back = (_: unknown, event: At): string => inSpace(event, `/materials${folderQuery(event.url)}`);
const toFolder = ({ folderId }: { folderId: string }, event: At): string => inSpace(event, `/materials?folder=${folderId}`);
const toTop = (_: unknown, event: At): string => inSpace(event, '/materials');

export const actions: Actions = {
	upload: action(signedIn, upload),
	approve: submit('twinspace', signedIn, twinspace.MaterialForm, twinspace.approveMaterial, back, fromAddress),
	bringBack: submit('twinspace', signedIn, twinspace.MaterialForm, twinspace.bringMaterialBack, back, fromAddress),
	openFolder: submit('twinspace', signedIn, twinspace.OpenFolderForm, twinspace.openFolder, toFolder, fromAddress),
	renameFolder: submit('twinspace', signedIn, twinspace.RenameFolderForm, twinspace.renameFolder, back, fromAddress),
	removeFolder: submit('twinspace', signedIn, twinspace.FolderForm, twinspace.removeFolder, toTop, fromAddress)
};
