import type { PlainKey, Translate } from '#platform/i18n';

/** What a form action gives back when it did not accept a form (`FormFailure` of the web part). */
type Failure = {
	values?: Record<string, string | string[]>;
	issues?: Record<string, string>;
	refusal?: string;
	details?: Record<string, string | number>;
};

/** A refused form, ready for its fields: what was typed, and sentences in the reader's language. */
export type FormAnswers = {
	value: (field: string, otherwise?: string) => string;
	values: (field: string, otherwise?: readonly string[]) => readonly string[];
	error: (field: string) => string | undefined;
	/** Why the whole form was refused, for an `ErrorSummary`. */
	errors: readonly string[];
};

/**
 * Reads the `form` property of a page: `const answers = $derived(answersOf(form, t))`, then
 * `<TextField name="title" value={answers.value('title', project.title)} error={answers.error('title')} …>`.
 * Keys of issues and refusals are messages of the page's module and of `form`, which the page names in a comment
 * (`messages: projects.refusal.*`) so that its words are loaded.
 */
export function answersOf(form: object | null | undefined, t: Translate): FormAnswers {
	const { values = {}, issues = {}, refusal, details }: Failure = form ?? {};
	// messages: form.*
	const say = (key: string): string => (details ? t(key as never, details as never) : t(key as PlainKey));
	return {
		value: (field, otherwise = '') => [values[field] ?? otherwise].flat()[0] ?? otherwise,
		values: (field, otherwise = []) => (form && Object.keys(values).length > 0 ? [values[field] ?? []].flat() : otherwise),
		error: (field) => (issues[field] ? say(issues[field]) : undefined),
		errors: refusal ? [say(refusal)] : Object.keys(issues).length > 0 ? [t('form.kept')] : []
	};
}
