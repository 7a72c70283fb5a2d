import { blockPerson, BlockForm, conversationPage, readConversation, ReplyForm, replyToMessage } from '#messaging';
import { eTwinner, person } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

/** Messages come in while one reads. */
export const csr = true;

export const load: PageServerLoad = page(person, async ({ params, url }, viewer) => {
	const conversation = valueOrMissing(await conversationPage(viewer, params.id, url.searchParams.get('before')));
	// What a page has shown has been read; nothing else changes by looking.
	await readConversation(viewer, { conversationId: params.id });
	return { conversation };
});

export const actions: Actions = {
	reply: submit(
		'messaging',
		eTwinner,
		ReplyForm,
		replyToMessage,
		(_value, event) => `/messages/${event.params.id}`,
		(event) => ({ conversationId: event.params.id ?? '' })
	),
	block: submit('messaging', person, BlockForm, blockPerson, (_value, event) => `/messages/${event.params.id}`)
};
