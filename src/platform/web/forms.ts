import { fail, type ActionFailure } from '@sveltejs/kit';
import * as v from 'valibot';

/** What a page gets back when a form was not accepted: all that was typed, and a message key a field. */
export type FormFailure = {
	values: Record<string, string | string[]>;
	/** Field → key of the `form` catalogue (or the module's own). */
	issues: Record<string, string>;
	/** Message key of a refusal of the whole form, with what its sentence needs. */
	refusal?: string;
	details?: Record<string, string | number>;
};
export type FormOutcome<T> =
	{ ok: true; input: T; values: FormFailure['values']; once: string | undefined } | { ok: false; failure: ActionFailure<FormFailure> };

const SECRET = /password|^code$|secret/i;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads a posted form through a schema; `fixed` are fields the address gives, which no form can change. Repeated fields become lists; passwords are never sent back. A body that is no form
 * counts as an empty one, so that arbitrary input gets a named refusal and never a 500 (quality I13).
 */
export async function readForm<S extends v.GenericSchema>(
	request: Request,
	schema: S,
	fixed: Record<string, string> = {}
): Promise<FormOutcome<v.InferOutput<S>>> {
	const data = await request.formData().catch(() => new FormData());
	const raw: Record<string, unknown> = {};
	const values: FormFailure['values'] = {};
	for (const key of new Set(data.keys())) {
		if (key === '__proto__') continue;
		const all = data.getAll(key);
		raw[key] = all.length > 1 ? all : all[0];
		const strings = all.filter((one): one is string => typeof one === 'string');
		if (strings.length > 0 && !SECRET.test(key)) values[key] = strings.length > 1 ? strings : (strings[0] as string);
	}
	const parsed = v.safeParse(schema, { ...raw, ...fixed });
	const once = typeof raw.once === 'string' && UUID.test(raw.once) ? raw.once : undefined;
	if (parsed.success) return { ok: true, input: parsed.output, values, once };
	const issues: Record<string, string> = {};
	for (const issue of parsed.issues)
		issues[v.getDotPath(issue)?.split('.')[0] ?? ''] ??= issue.message.startsWith('form.') ? issue.message : known(issue.message);
	return { ok: false, failure: fail(400, { values, issues }) };
}

/** Valibot's own English never reaches a page. */
const known = (message: string): string => (/^[a-z]+(\.[a-z-]+)+$/.test(message) ? message : 'form.invalid');

/** Reads a JSON body through a schema; undefined where it is none or does not fit. At most 1 MB. */
export async function readJson<S extends v.GenericSchema>(
	request: Request,
	schema: S,
	fixed: Record<string, string> = {}
): Promise<v.InferOutput<S> | undefined> {
	const text = await request.text().catch(() => '');
	if (text.length > 1_000_000) return undefined;
	try {
		const body: unknown = JSON.parse(text);
		const parsed = v.safeParse(schema, typeof body === 'object' && body !== null ? { ...body, ...fixed } : body);
		return parsed.success ? parsed.output : undefined;
	} catch {
		return undefined;
	}
}
