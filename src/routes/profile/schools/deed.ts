import type { RequestEvent } from '@sveltejs/kit';
import type { GenericSchema, InferOutput } from 'valibot';
import type { Result } from '#platform/result';
import { readForm, refusalFailure } from '#platform/web';

/** One form among several on a page: `done`, or the refusal, carries the form's name, so that its words stand beside it. */
export async function deed<S extends GenericSchema, D extends string>(
	event: RequestEvent,
	schema: S,
	name: D,
	run: (input: InferOutput<S>) => Promise<Result<unknown, string>>
) {
	const form = await readForm(event.request, schema);
	const failure = form.ok
		? await run(form.input).then((result) => (result.ok ? undefined : refusalFailure('directory', result, form.values, event)))
		: form.failure;
	if (!failure) return { done: name };
	Object.assign(failure.data, { at: name });
	return failure;
}
