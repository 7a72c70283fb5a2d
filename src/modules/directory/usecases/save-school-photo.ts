import * as v from 'valibot';
import { uuid } from '#platform/form';
import { ok, refuse } from '#platform/result';
import { blobs } from '#platform/storage';
import { eTwinner, useCase, atMost } from '#platform/usecase';
import { MOST_BYTES } from '../file-kind.ts';
import { photoOf } from '../picture.ts';
import { isSchoolAdministrator, lockSchool, updateSchool } from '../school.sql.ts';

const [WIDTH, HEIGHT] = [1200, 600];

/** The school's picture, or none: `bytes` left out takes it away. */
export const saveSchoolPhoto = useCase(
	'directory.save-school-photo',
	atMost(eTwinner, 'uploads'),
	v.object({ schoolId: uuid, bytes: v.optional(v.instance(Uint8Array)) }),
	async (ctx, { schoolId, bytes }) => {
		const school = await lockSchool(ctx.tx, schoolId);
		if (!school || !(await isSchoolAdministrator(ctx.tx, schoolId, ctx.actor.id))) return refuse('no-such-school');
		if (bytes && bytes.byteLength > MOST_BYTES) return refuse('file-too-big');
		const photo = bytes && (await photoOf(bytes, WIDTH, HEIGHT));
		if (bytes && !photo) return refuse('not-a-photo');
		await updateSchool(ctx.tx, schoolId, { photo_key: photo ? await blobs().put('school', photo) : null }, ctx.now);
		if (school.photoKey) await ctx.enqueue('directory.remove-file', { key: school.photoKey });
		ctx.note(schoolId);
		return ok(undefined);
	}
);
