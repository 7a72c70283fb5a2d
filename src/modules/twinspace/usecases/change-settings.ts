import { ok, refuse } from '#platform/result';
import { signedIn, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { SettingsForm } from '../space.form.ts';
import { judgeIn } from '../space.ts';
import { updateSettings } from '../space.sql.ts';

/** An administrator decides what pupils and guests may do in the space. */
export const changeSettings = useCase('twinspace.change-settings', signedIn, SettingsForm, async (ctx, { projectId, ...settings }) => {
	const space = await enterSpace(ctx, projectId);
	if (!space) return refuse('no-such-space');
	const may = judgeIn(space, 'change-settings');
	if (!may.ok) return may;
	await updateSettings(ctx.tx, projectId, settings);
	ctx.note(projectId, settings);
	return ok(undefined);
});
