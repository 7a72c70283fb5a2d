import { signedIn } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import {
	approveMaterial,
	bringMaterialBack,
	changeMaterial,
	ChangeMaterialForm,
	deleteMaterial,
	materialFor,
	MaterialForm
} from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../../here.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) =>
	valueOrMissing(await materialFor(await spaceHere(event, viewer), event.params.materialId))
);

const here = (_: unknown, event: RequestEvent): string => inSpace(event, `/materials/${event.params.materialId}`);
const folder = ({ folderId }: { folderId: string | null }, event: RequestEvent): string =>
	inSpace(event, `/materials?deleted=${event.params.materialId}${folderId ? `&folder=${folderId}` : ''}`);

export const actions: Actions = {
	change: submit('twinspace', signedIn, ChangeMaterialForm, changeMaterial, here, fromAddress),
	approve: submit('twinspace', signedIn, MaterialForm, approveMaterial, here, fromAddress),
	delete: submit('twinspace', signedIn, MaterialForm, deleteMaterial, folder, fromAddress),
	bringBack: submit('twinspace', signedIn, MaterialForm, bringMaterialBack, here, fromAddress)
};
