import type { RequestEvent } from '@sveltejs/kit';
import type { GenericSchema, InferOutput } from 'valibot';
import { ChosenForm, validateMemberships } from '#directory';
import type { Actor } from '#platform/usecase';
import type { I18n } from '#platform/i18n';
import type { RefusalDetails, Result } from '#platform/result';
import { readForm, refusalFailure } from '#platform/web';

/** Details of a refusal as its sentence says them: a moment becomes "5 minutes ago". */
export function said(details: RefusalDetails | undefined, { relative }: Pick<I18n, 'relative'>): RefusalDetails | undefined {
	const { at, ...rest } = details ?? {};
	return typeof at === 'string' ? { ...rest, when: relative(at) } : details;
}

/** One decision on one request: reads its form, decides, and says what was done or why not. */
export async function decide<S extends GenericSchema, D extends string>(
	event: RequestEvent,
	schema: S,
	done: D,
	run: (input: InferOutput<S>) => Promise<Result<unknown, string>>
) {
	const form = await readForm(event.request, schema);
	if (!form.ok) return form.failure;
	const result = await run(form.input);
	if (result.ok) return { done };
	return refusalFailure('directory', { ...result, details: said(result.details, event.locals.i18n) ?? {} }, form.values, event);
}

/** Validates those ticked, or the one whose button was pressed; says how many, and whom it left and why. */
export async function validateChosen(event: RequestEvent, viewer: Actor) {
	const form = await readForm(event.request, ChosenForm);
	if (!form.ok) return form.failure;
	const result = await validateMemberships(viewer, { ids: form.input.ids }, { once: form.once });
	if (!result.ok)
		return refusalFailure('directory', { ...result, details: said(result.details, event.locals.i18n) ?? {} }, form.values, event);
	const { validated, left } = result.value;
	return { validated, left: left.map((one) => ({ ...one, details: said(one.details, event.locals.i18n) })) };
}
