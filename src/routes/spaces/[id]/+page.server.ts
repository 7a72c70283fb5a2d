import { signedIn } from '#platform/usecase';
import { page } from '#platform/web';
import { spaceOverview } from '#twinspace';
import { spaceHere } from './here.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) => ({
	overview: await spaceOverview(await spaceHere(event, viewer))
}));
