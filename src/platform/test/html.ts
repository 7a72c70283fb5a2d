import type { ConfigData, HtmlValidate } from 'html-validate';

/**
 * The HTML standard's rules for what a page may say, without those of taste: how attributes are quoted or void elements
 * closed is the compiler's matter. Inline styles and scripts are found because the content security policy refuses them.
 */
const rules: ConfigData = {
	root: true,
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'doctype-style': 'off',
		'no-implicit-button-type': 'off',
		'no-raw-characters': 'off',
		'no-trailing-whitespace': 'off',
		'void-style': 'off',
		'long-title': 'off',
		'no-inline-style': 'error',
		'no-dup-id': 'error',
		'no-missing-references': 'error',
		'no-redundant-for': 'off',
		'unique-landmark': 'error',
		'heading-level': ['error', { allowMultipleH1: false }],
		'valid-id': ['error', { relaxed: true }],
		// A list is several fields of one name.
		'form-dup-name': 'off',
		'prefer-native-element': ['error', { exclude: ['listbox', 'option', 'combobox', 'status', 'alert'] }]
	}
};
let validator: HtmlValidate | undefined;

/** What is wrong with a page's HTML as the server sent it, one sentence a finding; `[]` is what a test expects. */
export async function htmlCheck(html: string): Promise<string[]> {
	const { HtmlValidate, StaticConfigLoader } = await import('html-validate');
	validator ??= new HtmlValidate(new StaticConfigLoader(rules));
	const { results } = await validator.validateString(html);
	const lines = html.split('\n');
	return results.flatMap(({ messages }) =>
		messages.map(
			({ ruleId, message, line, column }) =>
				`${ruleId}: ${message} (${lines[line - 1]?.slice(Math.max(0, column - 40), column + 80) ?? ''})`
		)
	);
}
