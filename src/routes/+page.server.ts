import { redirect } from '@sveltejs/kit';
import { anyone } from '#platform/usecase';
import { page } from '#platform/web';
import { landing, myDesk } from '#support';
import { spacesFor } from '#twinspace';
import type { PageServerLoad } from './$types';

/** The front page for visitors, the own desk for people, and the way to the class for pupils. Guests go to the spaces they are in. */
export const load: PageServerLoad = page(anyone, async ({ locals }, viewer) => {
	if (viewer?.kind === 'pupil') redirect(303, locals.i18n.href('/class'));
	if (viewer?.kind === 'guest') {
		const [space] = await spacesFor(viewer);
		if (space) redirect(303, locals.i18n.href(`/spaces/${space.id}`));
	}
	return viewer ? { mine: await myDesk(viewer), landing: null } : { landing: await landing(), mine: null };
});
