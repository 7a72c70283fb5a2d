import * as v from 'valibot';
import { ok } from '#platform/result';
import { person, useCase } from '#platform/usecase';
import { savePhotoKey } from '../profile.sql.ts';

/** Takes one's photo away, everywhere at once: pages find it by the key that is no longer there (quality C8). */
export const removePhoto = useCase('directory.remove-photo', person, v.object({}), async (ctx) => {
	const before = await savePhotoKey(ctx.tx, ctx.actor.id, null, ctx.now);
	if (before) await ctx.enqueue('directory.remove-file', { key: before });
	ctx.note(ctx.actor.id);
	return ok(undefined);
});
