import { projectPage } from '#projects';
import { anyone } from '#platform/usecase';
import { page, valueOrMissing } from '#platform/web';
import { projectActions } from './actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(anyone, async ({ params }, viewer) => ({ page: valueOrMissing(await projectPage(viewer, params.id)) }));

export const actions: Actions = projectActions;
