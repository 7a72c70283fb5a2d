import { endSessions } from '#identity';
import { rightsChannel } from '#platform/live';
import { ok } from '#platform/result';
import { eTwinner, useCase } from '#platform/usecase';
import { managePupil } from '../manage-pupil.step.ts';
import { PupilForm, PupilRoleForm, SuspendPupilForm } from '../pupil.form.ts';
import { setParticipant } from '../pupil.sql.ts';

/** A teacher makes a pupil a pupil administrator, or an ordinary pupil again. */
export const changePupilRole = useCase(
	'twinspace.change-pupil-role',
	eTwinner,
	PupilRoleForm,
	async (ctx, { projectId, pupilId, role }) => {
		const managed = await managePupil(ctx, projectId, pupilId, 'change-role');
		if (!managed.ok) return managed;
		await setParticipant(ctx.tx, projectId, pupilId, { role });
		await ctx.tell(rightsChannel(pupilId), 'role-changed');
		ctx.note(pupilId, { role });
		return ok(undefined);
	}
);

/** A teacher keeps a pupil out of the space for a while, at once and on open pages too, or lets them in again. */
export const suspendPupil = useCase('twinspace.suspend-pupil', eTwinner, SuspendPupilForm, async (ctx, { projectId, pupilId, on }) => {
	const managed = await managePupil(ctx, projectId, pupilId, 'remove-member');
	if (!managed.ok) return managed;
	await setParticipant(ctx.tx, projectId, pupilId, { suspended_at: on === 'on' ? ctx.now : null });
	await ctx.tell(rightsChannel(pupilId), 'suspended');
	ctx.note(pupilId, { on });
	return ok(undefined);
});

/** A teacher takes a pupil out of the space; what the pupil wrote stays under the first name. */
export const removePupil = useCase('twinspace.remove-pupil', eTwinner, PupilForm, async (ctx, { projectId, pupilId }) => {
	const managed = await managePupil(ctx, projectId, pupilId, 'remove-member');
	if (!managed.ok) return managed;
	await setParticipant(ctx.tx, projectId, pupilId, { left_at: ctx.now });
	await endSessions(ctx.tx, pupilId);
	await ctx.tell(rightsChannel(pupilId), 'left');
	ctx.note(pupilId);
	return ok(undefined);
});
