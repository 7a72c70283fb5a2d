import { endOtherSessions, endSession, EndSessionForm, mySessions } from '#identity';
import { action, clearSessionCookie, go, page, readForm, refusalFailure } from '#platform/web';
import { grownUp } from '#platform/usecase';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(grownUp, async (_event, viewer) => ({ sessions: await mySessions(viewer) }));

export const actions: Actions = {
	end: action(grownUp, async (event, viewer) => {
		const form = await readForm(event.request, EndSessionForm);
		if (!form.ok) return form.failure;
		const result = await endSession(viewer, form.input);
		if (!result.ok) return refusalFailure('identity', result, form.values, event);
		if (!result.value.own) return { ended: 1 };
		clearSessionCookie(event);
		go(event, '/');
	}),
	others: action(grownUp, async (event, viewer) => {
		const result = await endOtherSessions(viewer, {});
		if (!result.ok) return refusalFailure('identity', result, {}, event);
		return { ended: result.value.ended };
	})
};
