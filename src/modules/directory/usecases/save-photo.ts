import * as v from 'valibot';
import { ok, refuse } from '#platform/result';
import { blobs } from '#platform/storage';
import { person, useCase, atMost } from '#platform/usecase';
import { MOST_BYTES } from '../file-kind.ts';
import { personMay } from '../membership.ts';
import { photoOf } from '../picture.ts';
import { savePhotoKey } from '../profile.sql.ts';

const SIDE = 512;

/** A person's photo: cut to a square, without the place and camera that hide in it. The one before is gone at once (quality C8). */
export const savePhoto = useCase(
	'directory.save-photo',
	atMost(person, 'uploads'),
	v.object({ bytes: v.instance(Uint8Array) }),
	async (ctx, { bytes }) => {
		if (!personMay(ctx.actor.standing, 'complete-profile')) return refuse('suspended');
		if (bytes.byteLength > MOST_BYTES) return refuse('file-too-big');
		const photo = await photoOf(bytes, SIDE, SIDE);
		if (!photo) return refuse('not-a-photo');
		const before = await savePhotoKey(ctx.tx, ctx.actor.id, await blobs().put('photo', photo), ctx.now);
		if (before) await ctx.enqueue('directory.remove-file', { key: before });
		ctx.note(ctx.actor.id);
		return ok(undefined);
	}
);
