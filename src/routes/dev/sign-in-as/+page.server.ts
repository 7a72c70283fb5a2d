import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { accountForSignIn, openSession } from '#identity';
import { text } from '#platform/form';
import { isLocale, localised } from '#platform/i18n';
import { anyone, asSystem } from '#platform/usecase';
import { action, deviceOf, devOnly, noSuchThing, page, readForm, setSessionCookie } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';
import { demoAccounts } from './accounts.ts';

/** Who is who in the demo world, to be signed in as with one press. */
export const load: PageServerLoad = page(anyone, async () => {
	devOnly();
	return { accounts: await demoAccounts() };
});

const HOME = { central: '/central', officer: '/desk', pupil: '/class', teacher: '/', 'pending-teacher': '/', guest: '/' } as const;

export const actions: Actions = {
	default: action(anyone, async (event) => {
		devOnly();
		const form = await readForm(event.request, v.object({ email: text(254) }));
		const chosen = form.ok && (await demoAccounts()).find((one) => one.email === form.input.email);
		if (!chosen) noSuchThing();
		const opened = await asSystem('dev.sign-in-as', async (ctx) => {
			const account = await accountForSignIn(ctx.tx, chosen.email);
			if (!account) return undefined;
			const where = {
				device: deviceOf(event.request),
				address: '',
				office: account.is_officer === true,
				secondFactor: account.is_officer === true
			};
			return { token: await openSession(ctx.tx, account.id, where), locale: account.locale };
		});
		if (!opened) return fail(404, { missing: chosen.email });
		setSessionCookie(event, opened.token);
		redirect(303, localised(HOME[chosen.role], isLocale(opened.locale) ? opened.locale : event.locals.locale));
	})
};
