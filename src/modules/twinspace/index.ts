/** The door of TwinSpaces: rights, pages, forum, materials, members, pupils. Nothing else of this folder may be imported. */
export { may, RIGHTS, SPACE_ROLES, SPACE_STATES, type SpaceAction, type SpaceRole, type SpaceSettings, type Thing } from './right.ts';
export { channelsOf, judgeIn, mayIn, spaceChannel, staffChannel, type Space } from './space.ts';
export { spaceRole } from './space.sql.ts';
export { spaceFor } from './queries/space.ts';
export { twinspaceJobs } from './space.jobs.ts';
export {
	AddPupilsForm,
	ChoosePasswordForm,
	CodeSignInForm,
	CreatePupilsForm,
	IssueCardsForm,
	picturesIn,
	PictureSignInForm,
	PupilForm,
	PupilRoleForm,
	SuspendPupilForm,
	WordSignInForm
} from './pupil.form.ts';
export { pictureSecret } from './pupil.ts';
export { choosingPassword, pupilHome, pupilsPage } from './queries/pupils.ts';
export { addPupils } from './usecases/add-pupils.ts';
export { choosePassword } from './usecases/choose-password.ts';
export { createPupils } from './usecases/create-pupils.ts';
export { enterWithCode } from './usecases/enter-with-code.ts';
export { issueCards } from './usecases/issue-cards.ts';
export { changePupilRole, removePupil, suspendPupil } from './usecases/manage-pupil.ts';
