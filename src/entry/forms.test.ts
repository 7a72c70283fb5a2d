/**
 * A form is read twice, by the page and by the use case that the page calls. What turns a whole form into something else would find
 * nothing to turn the second time, in silence where its fields are optional; so it stands in a function beside the form.
 */
import { expect, test } from 'vitest';

type Schema = { type: string; pipe?: readonly { kind: string; type: string }[] };
const files = import.meta.glob<Record<string, unknown>>('/src/modules/*/*.form.ts', { eager: true });
const forms = Object.values(files).flatMap((file) =>
	Object.entries(file).filter((one): one is [string, Schema] => typeof one[1] === 'object' && one[1] !== null && 'type' in one[1])
);

/** Read by the page alone: the use case reads another form. */
const READ_ONCE = ['ChosenForm', 'MergePairForm'];

test('no form is another one after it was read', () => {
	expect(forms.length).toBeGreaterThan(80);
	const turned = forms.filter(([, { type, pipe }]) => type === 'object' && pipe?.some((step) => step.kind === 'transformation'));
	expect(turned.map(([name]) => name).toSorted()).toEqual(READ_ONCE);
});
