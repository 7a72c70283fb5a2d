import { error, fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { localised, splitLocale } from '#platform/i18n';
import type { Refusal } from '#platform/result';
import type { FormFailure } from './forms.ts';

/** Sends the browser to an own page in the language of the request, after a form was accepted. */
export function go(event: RequestEvent, path: string): never {
	redirect(303, localised(path, splitLocale(event.url.pathname).locale));
}

/** Unknown and forbidden look alike: 404 with the same body (quality A2). */
export function noSuchThing(): never {
	error(404, { message: 'not-found' });
}

/** A query's value, or the 404 that every missing or forbidden thing gives. */
export function valueOrMissing<T>(value: T | null | undefined): T {
	if (value === null || value === undefined) noSuchThing();
	return value;
}

/**
 * A use case's refusal as an answer to its form: `refusal` is the message key `<module>.refusal.<name>`, nothing typed is lost.
 * Refusals about existence or rights become the common 404. 'too-often' says how long to wait, in words and in the header
 * (quality I15).
 */
export function refusalFailure(
	module: string,
	refused: Refusal<string>,
	values: FormFailure['values'],
	event: Pick<RequestEvent, 'setHeaders'>
): ActionFailure<FormFailure> {
	if (refused.refusal.startsWith('no-such-')) noSuchThing();
	if (refused.refusal === 'not-allowed') return fail(403, { values, issues: {}, refusal: 'form.not-allowed' });
	if (refused.refusal === 'invalid')
		return fail(400, { values, issues: (refused.details ?? {}) as Record<string, string>, refusal: 'form.kept' });
	if (refused.refusal === 'too-often') {
		const seconds = Number(refused.details?.seconds ?? 60);
		event.setHeaders({ 'retry-after': String(seconds) });
		const minutes = Math.ceil(seconds / 60);
		// An hour and more is told in hours: nobody counts 900 minutes.
		const details = { minutes, hours: minutes < 60 ? 0 : Math.ceil(minutes / 60) };
		return fail(429, { values, issues: {}, refusal: 'form.refusal.too-often', details });
	}
	return fail(422, {
		values,
		issues: {},
		refusal: `${module}.refusal.${refused.refusal}`,
		...(refused.details && { details: refused.details })
	});
}
