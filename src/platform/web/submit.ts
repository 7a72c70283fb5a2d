import type { RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { Result } from '#platform/result';
import type { Access, CallOptions, Viewer } from '#platform/usecase';
import { go, refusalFailure } from './answers.ts';
import { readForm } from './forms.ts';
import { action } from './guard.ts';

/** Says to the page which form was accepted, so that the browser forgets the text it kept for it (`kit/behaviours/kept-text.ts`). */
function tellAccepted({ cookies, url }: RequestEvent, once: string | undefined): void {
	if (once) cookies.set('accepted', once, { path: '/', httpOnly: false, sameSite: 'lax', secure: url.protocol === 'https:', maxAge: 120 });
}

/**
 * The usual form action: guard, read, one use case, and the page to go on to. A refusal comes back with everything that was typed.
 * @param module whose catalogue has the words of the refusals
 * @param next path of the page after success, without locale prefix
 * @param fixed fields the address gives, which no form can change
 */
export function submit<V extends Viewer, S extends v.GenericSchema, T>(
	module: string,
	access: Access<V>,
	schema: S,
	run: (viewer: V, input: v.InferOutput<S>, options: CallOptions) => Promise<Result<T, string>>,
	next: (value: T, event: RequestEvent) => string,
	fixed: (event: RequestEvent) => Record<string, string> = () => ({})
) {
	return action(access, async (event: RequestEvent, viewer: V) => {
		const form = await readForm(event.request, schema, fixed(event));
		if (!form.ok) return form.failure;
		const result = await run(viewer, form.input, { once: form.once, address: event.getClientAddress() });
		if (!result.ok) return refusalFailure(module, result, form.values, event);
		tellAccepted(event, form.once);
		go(event, next(result.value, event));
	});
}
