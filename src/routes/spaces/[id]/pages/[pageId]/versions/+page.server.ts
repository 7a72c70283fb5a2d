import { signedIn } from '#platform/usecase';
import { page, valueOrMissing } from '#platform/web';
import { pageVersions } from '#twinspace';
import { spaceHere } from '../../../here.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) => ({
	history: valueOrMissing(await pageVersions(await spaceHere(event, viewer), event.params.pageId))
}));
