import { schoolPhoto } from '#directory';
import { anyone } from '#platform/usecase';
import { endpoint, valueOrMissing } from '#platform/web';
import { photoResponse } from '../../../people/photo-response.ts';
import type { RequestEvent } from './$types';

/** A school's picture, for everybody who may open its page. */
export const GET = endpoint(anyone, async ({ params, url }: RequestEvent, viewer) =>
	photoResponse(valueOrMissing(await schoolPhoto(viewer, params.id)), url.searchParams.get('v'))
);
