import { personPhoto } from '#directory';
import { contactWith } from '#messaging';
import { anyone } from '#platform/usecase';
import { endpoint, valueOrMissing } from '#platform/web';
import type { RequestEvent } from './$types';
import { photoResponse } from '../../photo-response.ts';

/** A person's photo, for whom they show it to. */
export const GET = endpoint(anyone, async ({ params, url }: RequestEvent, viewer) => {
	const { contact } = await contactWith(viewer, params.id);
	const photo = valueOrMissing(await personPhoto(viewer, params.id, contact));
	return photoResponse(photo.key, url.searchParams.get('v'));
});
