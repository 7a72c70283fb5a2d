import { json } from '@sveltejs/kit';
import { SaveDraftForm, savePlan } from '#projects';
import { person } from '#platform/usecase';
import { endpoint, readJson } from '#platform/web';
import type { RequestHandler } from './$types';

/** Saves the form while it is being filled in. 200 with the new revision, 409 where another window was faster, 429 where it came too often, 422 for the rest. */
export const POST: RequestHandler = endpoint(person, async ({ request, params }, viewer) => {
	const input = await readJson(request, SaveDraftForm, { projectId: params.id });
	if (!input) return json({ refusal: 'invalid' }, { status: 422 });
	const result = await savePlan(viewer, input);
	if (result.ok) return json(result.value);
	const { refusal } = result;
	const status = refusal === 'no-such-project' ? 404 : refusal === 'edited-elsewhere' ? 409 : refusal === 'too-often' ? 429 : 422;
	const headers = refusal === 'too-often' ? { 'retry-after': String(result.details?.seconds) } : undefined;
	return json({ refusal }, { status, headers });
});
