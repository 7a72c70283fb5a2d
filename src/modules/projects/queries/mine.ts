import { countryOn, personCards } from '#directory';
import { contactIds } from '#messaging';
import { db } from '#platform/db';
import { isUuid } from '#platform/form';
import type { Actor } from '#platform/usecase';
import { foundersOf } from '../founder.sql.ts';
import { memberRole } from '../member.sql.ts';
import { invitationsFor, projectsOf, pendingDecisions } from '../mine.sql.ts';
import { mayEditPlan, planGaps } from '../project.ts';
import { planOf, projectById } from '../project.sql.ts';

/** Everything of this person's: drafts, proposals, running and past projects, invitations. */
export async function myProjects(viewer: Actor) {
	return db()
		.transaction()
		.execute(async (tx) => {
			const invitations = await invitationsFor(tx, viewer.id);
			const inviters = await personCards(
				tx,
				invitations.map((one) => one.invited_by)
			);
			const projects = await projectsOf(tx, viewer.id);
			const waiting = await pendingDecisions(
				tx,
				projects.filter((one) => one.state === 'awaiting_approval').map((one) => one.id)
			);
			return {
				projects: projects.map((one) => ({
					...one,
					waitingFor: waiting.get(one.id) ?? [],
					mine: one.position === 1,
					asksMe: one.state === 'awaiting_partner' && one.position === 2
				})),
				invitations: invitations.map((one) => {
					const inviter = inviters.get(one.invited_by);
					return {
						id: one.id,
						title: one.title,
						projectId: one.project_id,
						message: one.message,
						at: one.at,
						by: inviter ? `${inviter.firstName} ${inviter.lastName}` : ''
					};
				})
			};
		});
}

/** The form of a draft or of a project that may be edited, with whom it could be proposed to; undefined for everybody else. */
export async function planForEditing(viewer: Actor, id: string) {
	if (!isUuid(id)) return undefined;
	return db()
		.transaction()
		.execute(async (tx) => {
			const project = await projectById(tx, id);
			const founders = project ? await foundersOf(tx, id) : [];
			const own = founders.find((one) => one.account_id === viewer.id && one.accepted_at !== null);
			if (!project || (!own && (await memberRole(tx, id, viewer.id)) !== 'administrator') || !mayEditPlan(project.state)) return undefined;
			const plan = planOf(project);
			const cards = await personCards(tx, await contactIds(tx, viewer.id));
			const country = viewer.country ? await countryOn(tx, viewer.country, new Date()) : undefined;
			const partners = [...cards.values()].filter((card) => card.validated && card.schoolId);
			return {
				id,
				state: project.state,
				revision: project.revision,
				plan,
				gaps: planGaps(plan),
				partnerId: founders.find((one) => one.position === 2)?.account_id ?? null,
				headConsent: country?.headConsentForProject ?? false,
				mayPropose: viewer.standing === 'validated',
				contacts: partners.map((card) => ({
					id: card.id,
					name: `${card.firstName} ${card.lastName}`,
					school: card.schoolName ?? '',
					country: card.country ?? '',
					available: card.available
				}))
			};
		});
}
