import { json } from '@sveltejs/kit';
import { SaveDraftForm, savePlan } from '#projects';
import { person } from '#platform/usecase';
import { endpoint, readJson } from '#platform/web';
import type { RequestHandler } from './$types';

/** Saves the form while it is being filled in. 200 with the new revision, 409 where another window was faster, 422 for the rest. */
export const POST: RequestHandler = endpoint(person, async ({ request, params }, viewer) => {
	const input = await readJson(request, SaveDraftForm, { projectId: params.id });
	if (!input) return json({ refusal: 'invalid' }, { status: 422 });
	const result = await savePlan(viewer, input);
	if (result.ok) return json(result.value);
	const status = result.refusal === 'no-such-project' ? 404 : result.refusal === 'edited-elsewhere' ? 409 : 422;
	return json({ refusal: result.refusal }, { status });
});
