import { ok, refuse } from '#platform/result';
import { addSetting, allSettings } from '#platform/programme';
import { central, useCase } from '#platform/usecase';
import { SettingForm } from '../setting.form.ts';

/** Fewer would shut everybody out, the central office included. */
const LEAST = 10;

/** A programme setting gets another value from a day on, with its source; earlier rows stay, so that everybody can see what held when. */
export const changeSetting = useCase('support.change-setting', central, SettingForm, async (ctx, { key, country, value, from, source }) => {
	const before = (await allSettings()).find((row) => row.key === key);
	if (!before) return refuse('no-such-setting');
	if (from < ctx.now.toISOString().slice(0, 10)) return refuse('in-the-past');
	const numbers = value.split(',').map((one) => Number(one.trim()));
	if (key.startsWith('limit.') && numbers.some((one) => one < LEAST)) return refuse('limit-too-small', { least: LEAST });
	const isList = Array.isArray(before.value);
	if (!isList && numbers.length !== 1) return refuse('one-number');
	const stored = isList ? numbers.sort((a, b) => b - a) : numbers[0];
	await addSetting(ctx.tx, { key, country: country || null, value: stored, from, source });
	ctx.note(key, { value: stored, from, country: country || null, source });
	return ok(undefined);
});
