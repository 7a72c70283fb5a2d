import {
	CodeForm,
	confirmSecondFactor,
	mySecondFactor,
	PresentPasswordForm,
	renewRecoveryCodes,
	startSecondFactor,
	stopSecondFactor
} from '#identity';
import { action, deviceOf, page, readForm, refusalFailure, setSessionCookie, valueOrMissing } from '#platform/web';
import { grownUp, type Actor } from '#platform/usecase';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(grownUp, async (_event, viewer) => ({ factor: valueOrMissing(await mySecondFactor(viewer)) }));

type Act = typeof startSecondFactor | typeof stopSecondFactor | typeof renewRecoveryCodes;

async function byPassword(event: RequestEvent, viewer: Actor, act: Act, done: string) {
	const form = await readForm(event.request, PresentPasswordForm);
	if (!form.ok) return form.failure;
	const result = await act(viewer, form.input);
	if (!result.ok) return refusalFailure('identity', result, form.values, event);
	return { done, codes: result.value?.codes };
}

export const actions: Actions = {
	start: action(grownUp, (event, viewer) => byPassword(event, viewer, startSecondFactor, 'started')),
	stop: action(grownUp, (event, viewer) => byPassword(event, viewer, stopSecondFactor, 'stopped')),
	codes: action(grownUp, (event, viewer) => byPassword(event, viewer, renewRecoveryCodes, 'codes')),
	confirm: action(grownUp, async (event, viewer) => {
		const form = await readForm(event.request, CodeForm);
		if (!form.ok) return form.failure;
		const from = { address: event.getClientAddress(), device: deviceOf(event.request) };
		const result = await confirmSecondFactor(viewer, { ...form.input, ...from });
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		setSessionCookie(event, result.value.token);
		return { done: 'confirmed', codes: result.value.codes };
	})
};
