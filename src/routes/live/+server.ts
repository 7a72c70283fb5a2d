import { actorBySession } from '#identity';
import { accountChannel } from '#messaging';
import { liveResponse, rightsChannel } from '#platform/live';
import { signedIn } from '#platform/usecase';
import { endpoint, noSuchThing, readSessionCookie } from '#platform/web';
import { spaceChannel, spaceFor } from '#twinspace';
import type { RequestHandler } from './$types';

/** The one stream of an open page: the viewer's own account and, with `?space=`, a TwinSpace they belong to. */
export const GET: RequestHandler = endpoint(signedIn, async (event, viewer) => {
	const space = event.url.searchParams.get('space');
	if (space && !(await spaceFor(viewer, space))) noSuchThing();
	const token = readSessionCookie(event) ?? '';
	const channels = [accountChannel(viewer.id), ...(space ? [spaceChannel(space)] : [])];
	return liveResponse(event.request, channels, [rightsChannel(viewer.id)], async () => {
		const actor = await actorBySession(token);
		return actor !== null && (!space || (await spaceFor(actor, space)) !== undefined);
	});
});
