import * as v from 'valibot';

/** The plain sign-in form; `email` also takes a pupil's user name. Passwords are taken as typed. */
export const SignInForm = v.object({
	email: v.pipe(
		v.string('form.required'),
		v.trim(),
		v.minLength(1, 'form.required'),
		v.maxLength(254, 'form.too-long'),
		v.check((value) => value.isWellFormed() && !value.includes('\0'), 'form.invalid')
	),
	password: v.pipe(
		v.string('form.required'),
		v.minLength(1, 'form.required'),
		v.maxLength(500, 'form.too-long'),
		v.check((value) => value.isWellFormed() && !value.includes('\0'), 'form.invalid')
	)
});
