import { signedIn } from '#platform/usecase';
import { page, valueOrMissing } from '#platform/web';
import { forumsFor } from '#twinspace';
import { spaceHere } from '../here.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) =>
	valueOrMissing(await forumsFor(await spaceHere(event, viewer)))
);
