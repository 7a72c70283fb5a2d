import { signedIn } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import { changeSettings, mayIn, SettingsForm } from '#twinspace';
import { fromAddress, inSpace, spaceHere } from '../here.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(signedIn, async (event, viewer) => {
	const space = await spaceHere(event, viewer);
	valueOrMissing(space.role === 'administrator' || undefined);
	return { settings: space.settings, mayChange: mayIn(space, 'change-settings'), saved: event.url.searchParams.has('saved') };
});

export const actions: Actions = {
	default: submit('twinspace', signedIn, SettingsForm, changeSettings, (_, event) => inSpace(event, '/settings?saved'), fromAddress)
};
