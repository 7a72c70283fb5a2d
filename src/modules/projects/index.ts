/** The door of projects: founding, approval, running, partnership. Nothing else of this folder may be imported. */
export { answerHeadConsent } from './usecases/answer-head-consent.ts';
export { archiveProject } from './usecases/archive-project.ts';
export { answerInvitation } from './usecases/answer-invitation.ts';
export { answerProposal } from './usecases/answer-proposal.ts';
export { changeMemberRole, endMember } from './usecases/change-member.ts';
export { closeProject } from './usecases/close-project.ts';
export { decideOnProject } from './usecases/decide-on-project.ts';
export { extendProject } from './usecases/extend-project.ts';
export { foundNextProject } from './usecases/found-next-project.ts';
export { inviteMember } from './usecases/invite-member.ts';
export { withdrawInvitation } from './usecases/withdraw-invitation.ts';
export { answerPartnership, proposePartnership } from './usecases/partnership.ts';
export { proposeProject } from './usecases/propose-project.ts';
export { reopenProject } from './usecases/reopen-project.ts';
export { resubmitProject } from './usecases/resubmit-project.ts';
export { savePlan } from './usecases/save-plan.ts';
export { startDraft } from './usecases/start-draft.ts';
export { withdrawProject } from './usecases/withdraw-project.ts';
export {
	AnswerInvitationForm,
	InvitationForm,
	AnswerPartnershipForm,
	AnswerProposalForm,
	CloseForm,
	DecideForm,
	HeadConsentForm,
	InviteForm,
	MemberForm,
	MemberRoleForm,
	PartnershipIdForm,
	PlanForm,
	ProjectIdForm,
	ProposeForm,
	SaveDraftForm
} from './project.form.ts';
export { touchProject } from './project.sql.ts';
export { projectJobs } from './project.jobs.ts';
export { projectGallery } from './queries/gallery.ts';
export { readGalleryFilter } from './gallery.ts';
export { approvalCounts, approvalFigures, projectsToApprove } from './queries/desk.ts';
export { myProjects, planForEditing } from './queries/mine.ts';
export { projectPage } from './queries/project.ts';
export { projectsOfSchool, projectsWith } from './queries/profile.ts';
export { consentAsked } from './queries/consent.ts';
export { reportedProject } from './reported.sql.ts';
export { projectCountsByCountry, projectFigures } from './figures.sql.ts';
export { foundedTogether, projectsCountOf, projectsMerge } from './merge-person.sql.ts';
