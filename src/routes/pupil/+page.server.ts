import { redirect } from '@sveltejs/kit';
import { signIn } from '#identity';
import { anyone } from '#platform/usecase';
import { action, deviceOf, go, page, readForm, refusalFailure, setSessionCookie } from '#platform/web';
import { CodeSignInForm, enterWithCode, picturesIn, pictureSecret, PictureSignInForm, WordSignInForm, wrongSecret } from '#twinspace';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(anyone, ({ url, locals }, viewer) => {
	if (viewer) redirect(303, locals.i18n.href(viewer.kind === 'pupil' ? '/class' : '/'));
	const given = url.searchParams.get('with');
	const way: 'card' | 'words' | 'pictures' = given === 'words' || given === 'pictures' ? given : 'card';
	return { way };
});

async function enter(event: RequestEvent, email: string, password: string, values: Record<string, string | string[]>) {
	const result = await signIn(null, { email, password, address: event.getClientAddress(), device: deviceOf(event.request) });
	if (!result.ok && result.refusal === 'wrong-sign-in') return refusalFailure('twinspace', wrongSecret(), values, event);
	if (!result.ok) return refusalFailure('identity', result, values, event);
	if (result.value.next !== 'in') return go(event, '/sign-in');
	setSessionCookie(event, result.value.token);
	go(event, '/class');
}

export const actions: Actions = {
	card: action(anyone, async (event) => {
		const form = await readForm(event.request, CodeSignInForm);
		if (!form.ok) return form.failure;
		const result = await enterWithCode(null, { ...form.input, address: event.getClientAddress() });
		if (!result.ok) return refusalFailure('twinspace', result, form.values, event);
		go(event, `/pupil/password/${result.value.token}`);
	}),
	words: action(anyone, async (event) => {
		const form = await readForm(event.request, WordSignInForm);
		return form.ok ? enter(event, form.input.name, form.input.password, form.values) : form.failure;
	}),
	pictures: action(anyone, async (event) => {
		const form = await readForm(event.request, PictureSignInForm);
		return form.ok ? enter(event, form.input.name, pictureSecret(picturesIn(form.input)), form.values) : form.failure;
	})
};
