import { actorBySession } from '#identity';
import { accountChannel } from '#messaging';
import { liveResponse, rightsChannel } from '#platform/live';
import { signedIn } from '#platform/usecase';
import { endpoint, noSuchThing, readSessionCookie } from '#platform/web';
import { channelsOf, spaceFor } from '#twinspace';
import type { RequestHandler } from './$types';

/** The one stream of an open page: the viewer's own account and, with `?space=`, a TwinSpace they belong to. */
export const GET: RequestHandler = endpoint(signedIn, async (event, viewer) => {
	const space = event.url.searchParams.get('space');
	const entered = space ? await spaceFor(viewer, space) : undefined;
	if (space && !entered) noSuchThing();
	const ofSpace = entered ? channelsOf(entered) : [];
	const token = readSessionCookie(event) ?? '';
	return liveResponse(event.request, [accountChannel(viewer.id), ...ofSpace], [rightsChannel(viewer.id)], async () => {
		const actor = await actorBySession(token);
		if (actor === null || !space) return actor !== null;
		// A teacher who became something else leaves the staff room: the stream ends, and a new one begins without it.
		const still = await spaceFor(actor, space);
		return still !== undefined && channelsOf(still).length === ofSpace.length;
	});
});
