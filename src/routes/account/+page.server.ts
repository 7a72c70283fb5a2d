import { myAccount } from '#identity';
import { page, valueOrMissing } from '#platform/web';
import { grownUp } from '#platform/usecase';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(grownUp, async (_event, viewer) => ({ account: valueOrMissing(await myAccount(viewer)) }));
