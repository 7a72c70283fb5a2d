/** The door of TwinSpaces: rights, pages, forum, materials, members, pupils. Nothing else of this folder may be imported. */
export { type SpaceAction, type SpaceRole, type SpaceSettings, type Thing } from './right.ts';
export { channelsOf, mayIn, type Space } from './space.ts';
export { spaceRole } from './space.sql.ts';
export { framedSpaceFor, spaceFor } from './queries/space.ts';
export { type SpaceFrame } from './queries/frame.ts';
export { spaceOverview } from './queries/overview.ts';
export {
	pageFor,
	pageRights,
	pageToEdit,
	pageTree,
	pageVersion,
	pageVersions,
	placesForPage,
	publicPage,
	publicPages
} from './queries/pages.ts';
export { forumFor, forumsFor, forumsToWrite, postToEdit, threadFor } from './queries/forum.ts';
export { materialFile, materialFor, materialsFor } from './queries/materials.ts';
export { membersFor } from './queries/members.ts';
export { CreatePageForm, MovePageForm, PageForm, PageRightsForm, RestoreVersionForm, SavePageForm } from './page.form.ts';
export { ChangeForumForm, ChangeThreadForm, EditPostForm, OpenForumForm, OpenThreadForm, PostForm, ReplyForm } from './forum.form.ts';
export { ChangeMaterialForm, FolderForm, MaterialForm, OpenFolderForm, RenameFolderForm } from './material.form.ts';
export { EnterAsGuestForm, GuestInvitationForm, InviteGuestForm } from './guest.form.ts';
export { guestInvitationsFor, guestInvited, guestSpaces } from './queries/guests.ts';
export { acceptAsGuest } from './usecases/accept-as-guest.ts';
export { enterAsGuest } from './usecases/enter-as-guest.ts';
export { inviteGuest } from './usecases/invite-guest.ts';
export { remindGuest } from './usecases/remind-guest.ts';
export { withdrawGuestInvitation } from './usecases/withdraw-guest-invitation.ts';
export { GuestForm, SettingsForm } from './space.form.ts';
export { createPage } from './usecases/create-page.ts';
export { savePage } from './usecases/save-page.ts';
export { movePage } from './usecases/move-page.ts';
export { bringPageBack, deletePage } from './usecases/delete-page.ts';
export { setPageRights } from './usecases/set-page-rights.ts';
export { restoreVersion } from './usecases/restore-version.ts';
export { changeForum, openForum } from './usecases/open-forum.ts';
export { openThread } from './usecases/open-thread.ts';
export { reply } from './usecases/reply.ts';
export { editPost } from './usecases/edit-post.ts';
export { bringPostBack, deletePost } from './usecases/delete-post.ts';
export { changeThread } from './usecases/change-thread.ts';
export { addMaterials, uploadMaterials } from './usecases/upload-materials.ts';
export { approveMaterial, changeMaterial } from './usecases/change-material.ts';
export { bringMaterialBack, deleteMaterial } from './usecases/delete-material.ts';
export { openFolder, removeFolder, renameFolder } from './usecases/arrange-folders.ts';
export { changeSettings } from './usecases/change-settings.ts';
export { endGuest } from './usecases/end-guest.ts';
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
export { pictureSecret, wrongSecret } from './pupil.ts';
export { choosingPassword, pupilHome, pupilsPage, spacesFor } from './queries/pupils.ts';
export { addPupils } from './usecases/add-pupils.ts';
export { choosePassword } from './usecases/choose-password.ts';
export { createPupils } from './usecases/create-pupils.ts';
export { enterWithCode } from './usecases/enter-with-code.ts';
export { issueCards } from './usecases/issue-cards.ts';
export { changePupilRole, removePupil, suspendPupil } from './usecases/manage-pupil.ts';
export { visitsFor } from './queries/visits.ts';
export { visitUnderWay } from './visit.sql.ts';
export { closeVisits, openVisit } from './visit.step.ts';
export { hasPupils, reportedSpaceThing, teachersOfPupil } from './reported.sql.ts';
export { twinspaceMerge } from './merge-person.sql.ts';
