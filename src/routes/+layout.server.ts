import { unreadCounts } from '#messaging';
import { config } from '#platform/config';
import { page } from '#platform/web';
import { anyone, type Viewer } from '#platform/usecase';
import { spacesFor } from '#twinspace';
import { unsentIn } from './unsent.ts';
import type { LayoutServerLoad } from './$types';

/** What the frame of every page shows of the viewer; nothing else about them goes into pages. */
export const load: LayoutServerLoad = page(anyone, async ({ locals, url, params, request }, viewer) => ({
	timeZone: viewer?.timeZone ?? 'Europe/Brussels',
	demo: config().demo,
	viewer: viewer && {
		name: `${viewer.firstName} ${viewer.lastName}`.trim(),
		firstName: viewer.firstName,
		kind: viewer.kind,
		standing: viewer.standing,
		officer: viewer.offices.some((office) => office.role === 'officer'),
		central: viewer.offices.some((office) => office.role === 'central'),
		locale: locals.locale
	},
	// Asked with every page, also when JavaScript changes it, so that the badges are true.
	unread: url.pathname && viewer?.kind === 'person' ? await unreadCounts(viewer.id) : null,
	space: await spaceTitle(viewer, params.id),
	unsent: await unsentIn({ request, url, locals })
}));

/** For pupils: the name of the space they are in; of their only one, wherever they are. */
async function spaceTitle(viewer: Viewer, id: string | undefined): Promise<string | null> {
	if (viewer?.kind !== 'pupil') return null;
	const spaces = await spacesFor(viewer);
	return (spaces.find((space) => space.id === id) ?? (spaces.length === 1 ? spaces[0] : undefined))?.title ?? null;
}
