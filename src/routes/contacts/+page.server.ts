import {
	answerRequest,
	AnswerRequestForm,
	blockPerson,
	BlockForm,
	contactsPage,
	conversationWith,
	endContact,
	PersonForm,
	withdrawRequest,
	WithdrawForm
} from '#messaging';
import { eTwinner, person } from '#platform/usecase';
import { action, go, page, readForm, submit, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(person, (_event, viewer) => contactsPage(viewer));

export const actions: Actions = {
	answer: submit('messaging', eTwinner, AnswerRequestForm, answerRequest, (value) =>
		value.conversationId ? `/messages/${value.conversationId}` : '/contacts'
	),
	withdraw: submit('messaging', person, WithdrawForm, withdrawRequest, () => '/contacts'),
	end: submit('messaging', person, PersonForm, endContact, () => '/contacts'),
	block: submit('messaging', person, BlockForm, blockPerson, () => '/contacts'),
	write: action(eTwinner, async (event, viewer) => {
		const form = await readForm(event.request, PersonForm);
		if (!form.ok) return form.failure;
		const opened = await conversationWith(viewer, form.input.personId);
		go(event, `/messages/${valueOrMissing(opened)}`);
	})
};
