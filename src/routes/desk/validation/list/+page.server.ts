import { ExpectForm, expectPeople } from '#directory';
import { desk } from '#platform/usecase';
import { action, page, readForm, refusalFailure } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

const YEAR = 365 * 86_400_000;

export const load: PageServerLoad = page(desk, () => ({
	today: new Date().toISOString().slice(0, 10),
	until: new Date(Date.now() + YEAR).toISOString().slice(0, 10)
}));

export const actions: Actions = {
	default: action(desk, async (event, viewer) => {
		const form = await readForm(event.request, ExpectForm);
		if (!form.ok) return form.failure;
		const { addresses, ...rest } = form.input;
		const result = await expectPeople(viewer, { ...rest, addresses: addresses.join('\n') }, { once: form.once });
		return result.ok ? { ...result.value, listed: true } : refusalFailure('directory', result, form.values, event);
	})
};
