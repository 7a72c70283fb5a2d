import * as v from 'valibot';
import { choice, name, text, uuid, words } from '#platform/form';
import { PICTURE_COUNT, PICTURES } from './pupil.ts';

export const CreatePupilsForm = v.object({ projectId: uuid, className: name(40), names: text(4000) });
export const AddPupilsForm = v.object({ projectId: uuid, pupils: words(60, 36) });
/** Without pupils: everybody who has no password yet. */
export const IssueCardsForm = v.object({ projectId: uuid, pupils: words(60, 36) });
export const PupilForm = v.object({ projectId: uuid, pupilId: uuid });
export const PupilRoleForm = v.object({ projectId: uuid, pupilId: uuid, role: choice(['pupil', 'pupil_administrator']) });
export const SuspendPupilForm = v.object({ projectId: uuid, pupilId: uuid, on: choice(['on', 'off']) });

export const CodeSignInForm = v.object({ name: text(80), code: text(40) });
const secret = v.pipe(
	v.string('form.required'),
	v.minLength(1, 'form.required'),
	v.maxLength(200, 'form.too-long'),
	v.check((value) => value.isWellFormed() && !value.includes('\0'), 'form.invalid')
);
export const WordSignInForm = v.object({ name: text(80), password: secret });
const picture = choice(PICTURES);
export const PictureSignInForm = v.object({ name: text(80), picture1: picture, picture2: picture, picture3: picture, picture4: picture });
export const ChoosePasswordForm = v.object({
	token: text(200),
	kind: choice(['words', 'pictures']),
	suggested: v.optional(v.string(), ''),
	own: v.optional(
		v.pipe(
			v.string(),
			v.maxLength(200, 'form.too-long'),
			v.check((value) => value.isWellFormed() && !value.includes('\0'), 'form.invalid')
		),
		''
	),
	picture1: v.optional(picture),
	picture2: v.optional(picture),
	picture3: v.optional(picture),
	picture4: v.optional(picture)
});
type Pictured = {
	picture1?: string | undefined;
	picture2?: string | undefined;
	picture3?: string | undefined;
	picture4?: string | undefined;
};
/** The chosen pictures in order; fewer than four where some are missing. */
export const picturesIn = (form: Pictured): string[] =>
	[form.picture1, form.picture2, form.picture3, form.picture4].filter((one) => one !== undefined).slice(0, PICTURE_COUNT);
