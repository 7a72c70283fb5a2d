import { type ActionFailure, fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { schoolOptions } from '#directory';
import { countDeed, tooOften } from '#platform/limits';
import { type FormFailure, readForm, refusalFailure } from '#platform/web';

type Values = FormFailure['values'];
const one = (values: Values, field: string): string => [values[field] ?? ''].flat()[0] ?? '';

/** The schools for what was typed so far; none, and the seconds to `wait`, for whoever looks too often. */
async function schoolsFor({ locals, getClientAddress }: RequestEvent, values: Values) {
	const [country, question] = [one(values, 'country'), one(values, 'school')];
	if (!/^[A-Z]{2}$/.test(country) || !question) return { wait: 0, schools: [] };
	const wait = await countDeed('searches', locals.viewer, { address: getClientAddress() });
	return { wait, schools: wait > 0 ? [] : await schoolOptions(locals.i18n, country, question) };
}

/** The button "Find" of a form with a school: it comes back with what was typed and the schools for it. The way without JavaScript. */
export async function findSchools(event: RequestEvent) {
	const { values } = await readForm(event.request, v.object({})).then((form) => (form.ok ? form : form.failure.data));
	const { wait, schools } = await schoolsFor(event, values);
	return wait > 0 ? refusalFailure('directory', tooOften(wait), values, event) : { values, schools };
}

/** A form that was not accepted, with the schools that it had found, so that the choice among them is still there. */
export async function failWithSchools(event: RequestEvent, { status, data }: ActionFailure<FormFailure>) {
	const { schools } = await schoolsFor(event, data.values);
	return fail(status, { ...data, schools });
}
