import { blockPerson, BlockForm, conversationPage, readConversation, ReplyForm, replyToMessage } from '#messaging';
import { eTwinner, person } from '#platform/usecase';
import { livePage, submit, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

/** Messages come in while one reads. */
export const csr = true;

export const load: PageServerLoad = livePage(person, async ({ params, url }, viewer) => {
	const at = Date.now();
	const conversation = valueOrMissing(await conversationPage(viewer, params.id, url.searchParams.get('before')));
	// What a page has shown has been read; nothing else changes by looking.
	await readConversation(viewer, { conversationId: params.id });
	return { conversation, at };
});

export const actions: Actions = {
	reply: submit(
		'messaging',
		eTwinner,
		ReplyForm,
		replyToMessage,
		(_value, event) => `/messages/${event.params.id}#latest`,
		(event) => ({ conversationId: event.params.id ?? '' })
	),
	block: submit('messaging', person, BlockForm, blockPerson, (_value, event) => `/messages/${event.params.id}`)
};
