import { anyone } from '#platform/usecase';
import { devOnly, noSuchThing, page } from '#platform/web';
import type { PageServerLoad } from './$types';

const samples = ['search', 'space', 'desk', 'join', 'pupil'] as const;

/** Pages put together from the kit, as the modules do it. */
export const load: PageServerLoad = page(anyone, ({ params }) => {
	devOnly();
	return { sample: samples.find((name) => name === params.sample) ?? noSuchThing() };
});
