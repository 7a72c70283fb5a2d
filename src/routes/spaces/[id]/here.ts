import type { RequestEvent } from '@sveltejs/kit';
import type { Viewer } from '#platform/usecase';
import { valueOrMissing } from '#platform/web';
import { framedSpaceFor, type Space, type SpaceFrame } from '#twinspace';

/** Frame and page of one request ask for the same space; it is looked up once. */
const asked = new WeakMap<object, ReturnType<typeof framedSpaceFor>>();

async function framed(event: RequestEvent, viewer: Viewer) {
	const found = asked.get(event.locals) ?? framedSpaceFor(viewer, event.params.id ?? '');
	asked.set(event.locals, found);
	return valueOrMissing(await found);
}

/** The space of the address as this viewer sees it; whoever has no role in it gets the common 404. */
export const spaceHere = async (event: RequestEvent, viewer: Viewer): Promise<Space> => (await framed(event, viewer)).space;
/** What stands around every page of it. */
export const frameHere = async (event: RequestEvent, viewer: Viewer): Promise<SpaceFrame> => (await framed(event, viewer)).frame;

/** What the address of every page of a space gives to its forms; no form can change it. */
export const fromAddress = (event: RequestEvent): Record<string, string> => {
	const { id, ...rest } = event.params;
	const given = Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined);
	return { projectId: id ?? '', ...Object.fromEntries(given) };
};

/** The address of a page of this space, without locale. */
export const inSpace = (event: RequestEvent, path = ''): string => `/spaces/${event.params.id}${path}`;
