import * as v from 'valibot';
import { text } from '#platform/form';

/** Six digits of an app, or a recovery code. */
export const CodeForm = v.object({ code: text(40) });

/** The present password, before something that a borrowed screen must not do. */
export const PresentPasswordForm = v.object({
	password: v.pipe(v.string('form.required'), v.minLength(1, 'form.required'), v.maxLength(500, 'form.too-long'))
});
