import { redirect } from '@sveltejs/kit';
import { anyone } from '#platform/usecase';
import { page } from '#platform/web';
import { landing, myDesk } from '#support';
import { guestSpaces } from '#twinspace';
import type { PageServerLoad } from './$types';

/** The front page for visitors, the own desk for people, and the way to the class for pupils. Guests go to the space they are in. */
export const load: PageServerLoad = page(anyone, async ({ locals }, viewer) => {
	if (viewer?.kind === 'pupil') redirect(303, locals.i18n.href('/class'));
	const guest = viewer?.kind === 'guest' ? await guestSpaces(viewer) : null;
	if (guest?.[0] && guest.length === 1) redirect(303, locals.i18n.href(`/spaces/${guest[0].id}`));
	if (guest) return { guest, mine: null, landing: null };
	return viewer ? { mine: await myDesk(viewer), landing: null, guest: null } : { landing: await landing(), mine: null, guest: null };
});
