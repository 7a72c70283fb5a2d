import { personCard } from '#directory';
import { areContacts } from '#messaging';
import { ok, refuse } from '#platform/result';
import { person, useCase, atMost } from '#platform/usecase';
import { tellCoAuthor } from '../co-author.step.ts';
import { keepKnownWords } from '../keep-known-words.step.ts';
import { NoticeForm } from '../notice.form.ts';
import { endOfNotice } from '../end-of-notice.step.ts';
import { firstState } from '../notice.ts';
import { insertNotice } from '../notice.sql.ts';

/** Publishes a partner-finding notice; a pending person's waits unseen until they are validated. */
export const writeNotice = useCase('partners.write-notice', atMost(person, 'notices'), NoticeForm, async (ctx, input) => {
	const author = await personCard(ctx.tx, ctx.actor.id);
	if (!author?.schoolId || !author.country) return refuse('no-school');
	if (input.coAuthorId && !(await areContacts(ctx.tx, ctx.actor.id, input.coAuthorId))) return refuse('co-author-not-a-contact');
	const end = await endOfNotice(ctx, input.expiresOn);
	if (!end.ok) return end;
	const state = firstState(ctx.actor.standing);
	const noticeId = await insertNotice(ctx.tx, await keepKnownWords(ctx, input), {
		authorId: author.id,
		schoolId: author.schoolId,
		country: author.country,
		state,
		expiresAt: end.value,
		now: ctx.now
	});
	if (input.coAuthorId) await tellCoAuthor(ctx, input.coAuthorId, noticeId, input.title);
	ctx.note(noticeId);
	return ok({ noticeId, state });
});
