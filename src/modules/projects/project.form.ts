import * as v from 'valibot';
import { choice, optionalDay, optionalName, optionalText, optionalWhole, text, uuid, whole, words } from '#platform/form';
import { DECISIONS } from './approval.ts';

/** The plan as typed; everything may still be missing while it is a draft. Lists are checked against the vocabulary by the use case. */
export const PlanForm = v.object({
	title: optionalName(140),
	description: optionalText(1200),
	languages: words(12, 12),
	subjects: words(12, 40),
	ageMin: optionalWhole(2, 25),
	ageMax: optionalWhole(2, 25),
	pupils: optionalWhole(1, 5000),
	startOn: optionalDay,
	endOn: optionalDay,
	tools: optionalText(2000),
	aims: optionalText(6000),
	process: optionalText(8000),
	results: optionalText(6000)
});
export type PlanInput = v.InferOutput<typeof PlanForm>;

export const SaveDraftForm = v.object({ ...PlanForm.entries, projectId: uuid, revision: whole(0, 1_000_000) });
export const ProposeForm = v.object({ projectId: uuid, partnerId: uuid, headAddress: optionalText(254) });
export const AnswerProposalForm = v.object({ projectId: uuid, answer: choice(['accept', 'decline']), headAddress: optionalText(254) });
export const DecideForm = v.object({ approvalId: uuid, decision: choice(DECISIONS), reason: optionalText(4000) });
export const ProjectIdForm = v.object({ projectId: uuid });
export const CloseForm = v.object({ projectId: uuid, reason: optionalText(1000) });
export const InviteForm = v.object({ projectId: uuid, personId: uuid, message: optionalText(1000) });
export const InvitationForm = v.object({ projectId: uuid, invitationId: uuid });
export const AnswerInvitationForm = v.object({ invitationId: uuid, answer: choice(['accept', 'decline']) });
export const MemberRoleForm = v.object({ projectId: uuid, personId: uuid, role: choice(['administrator', 'member']) });
export const MemberForm = v.object({ projectId: uuid, personId: uuid });
export const HeadConsentForm = v.object({ token: text(200), answer: choice(['give', 'refuse']) });
export const PartnershipIdForm = v.object({ partnershipId: uuid });
export const AnswerPartnershipForm = v.object({ partnershipId: uuid, answer: choice(['agree', 'end']) });
