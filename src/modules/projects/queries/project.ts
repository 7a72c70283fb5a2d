import { countryOn, officeFor, personCards, schoolCards, type PersonCard, type SchoolCard } from '#directory';
import { contactIds } from '#messaging';
import { db, type Tx } from '#platform/db';
import { isUuid } from '#platform/form';
import { setting } from '#platform/programme';
import { desk, type Actor, type Viewer } from '#platform/usecase';
import { mayDecide } from '../approval.ts';
import { approvalsOf, decisionsOf } from '../approval.sql.ts';
import { foundersOf, type FounderRow } from '../founder.sql.ts';
import { archivingDay } from '../lifecycle.ts';
import { mayEnd } from '../member.ts';
import { membersOf, openInvitations } from '../member.sql.ts';
import { partnershipOfProject } from '../partnership.sql.ts';
import { hasSpace, maySteps } from '../project.ts';
import { planOf, projectById, type ProjectRow } from '../project.sql.ts';

/** What a reader is to a project; `outside` sees public projects only. */
type Relation = { founder: FounderRow | undefined; role: string | undefined; office: boolean };

/** The project's page for this viewer, or undefined where there is none for them (quality A2). */
export async function projectPage(viewer: Viewer, id: string) {
	if (!isUuid(id)) return undefined;
	return db()
		.transaction()
		.execute(async (tx) => {
			const project = await projectById(tx, id);
			if (!project) return undefined;
			const founders = await foundersOf(tx, id);
			const members = await membersOf(tx, id);
			const approvals = await approvalsOf(tx, id);
			const founding = founders.map((one) => ({ accountId: one.account_id, country: one.country, headConsent: one.head_consent }));
			const decidable = desk.allows(viewer) ? approvals.filter((one) => mayDecide(viewer, project, founding, one).ok) : [];
			// Offices read what was handed in to them, never a plan that is still being written.
			const office = desk.allows(viewer) && approvals.length > 0 && founders.some((one) => servesOffice(viewer, one));
			const relation: Relation = {
				// A draft is its writer's alone until it is proposed, also where it names the partner already.
				founder: founders.find((one) => one.account_id === viewer?.id && (one.position === 1 || project.state !== 'draft')),
				role: members.find((one) => one.account_id === viewer?.id)?.role,
				office
			};
			const inside = relation.founder !== undefined || relation.role !== undefined || relation.office;
			if (!inside && !hasSpace(project.state)) return undefined;
			const people = hasSpace(project.state)
				? members.map((one) => ({ ...one, founder: one.founder }))
				: founders.map((one) => ({ ...one, role: 'administrator', founder: true, asked: one.accepted_at === null }));
			const cards = await personCards(
				tx,
				people.map((one) => one.account_id)
			);
			const schools = await schoolCards(
				tx,
				people.map((one) => one.school_id)
			);
			return {
				project: {
					id,
					state: project.state,
					kind: project.kind,
					revision: project.revision,
					waitingSince: project.waiting_since,
					approvedAt: project.approved_at,
					closedAt: project.closed_at,
					eligible: project.european_label_eligible,
					...planOf(project)
				},
				people: people.map((one) =>
					personView(one, cards.get(one.account_id), schools.get(one.school_id), inside || viewer?.standing === 'validated')
				),
				...(inside && { inside: await insideView(tx, viewer as Actor, project, { founders, members, relation }) }),
				decidable: decidable.map((one) => ({ id: one.id, country: one.country, since: one.since }))
			};
		});
}
export type ProjectPage = NonNullable<Awaited<ReturnType<typeof projectPage>>>;

const servesOffice = (actor: Actor, founder: FounderRow): boolean =>
	actor.offices.some(
		(office) =>
			office.role === 'central' ||
			(office.country === founder.country &&
				(office.regions === null || (founder.region !== null && office.regions.includes(founder.region))))
	);

/** `asked`: a partner who has not said yes. */
type Somebody = { account_id: string; role: string; founder: boolean; country: string; asked?: boolean };
/** Signed-out readers see schools and first names; eTwinners see who it is. */
function personView(one: Somebody, card: PersonCard | undefined, school: SchoolCard | undefined, full: boolean) {
	return {
		id: full ? one.account_id : null,
		firstName: card?.firstName ?? '',
		lastName: full ? (card?.lastName ?? '') : '',
		role: one.role,
		founder: one.founder,
		asked: one.asked ?? false,
		country: one.country,
		school: school && { id: school.id, name: school.name, city: school.city, country: school.country, lat: school.lat, lon: school.lon }
	};
}

type People = { founders: readonly FounderRow[]; members: Awaited<ReturnType<typeof membersOf>>; relation: Relation };
async function insideView(tx: Tx, viewer: Actor, project: ProjectRow, { founders, members, relation }: People) {
	const decisions = await decisionsOf(tx, project.id);
	const offices = await Promise.all(founders.map((one) => officeFor(tx, one.country, one.region)));
	const named = new Map(offices.filter((office) => office !== undefined).map((office) => [office.id, office.name]));
	const deciders = relation.office
		? await personCards(
				tx,
				decisions.flatMap((one) => (one.officer_id ? [one.officer_id] : []))
			)
		: new Map<string, PersonCard>();
	// Who is only asked to found it accepts or declines, and nothing else.
	const steps = relation.founder?.accepted_at || relation.role === 'administrator' ? maySteps(project.state) : [];
	const invitations = relation.role === 'administrator' ? await openInvitations(tx, project.id) : [];
	const invited = await personCards(
		tx,
		invitations.map((one) => one.account_id)
	);
	const candidates =
		relation.role === 'administrator' && project.state === 'active'
			? await personCards(
					tx,
					(await contactIds(tx, viewer.id)).filter((one) => !members.some((member) => member.account_id === one) && !invited.has(one))
				)
			: new Map<string, PersonCard>();
	const partnership = await partnershipOfProject(tx, project.id);
	return {
		isFounder: relation.founder !== undefined,
		isFirstFounder: relation.founder?.position === 1,
		hasDeclined: relation.founder?.position === 2 && project.state === 'declined',
		asksMyHead: viewer.country ? ((await countryOn(tx, viewer.country, new Date()))?.headConsentForProject ?? false) : false,
		mustAnswer: relation.founder?.position === 2 && project.state === 'awaiting_partner',
		isAdministrator: relation.role === 'administrator',
		isMember: relation.role !== undefined,
		leaves:
			relation.role !== undefined &&
			project.state === 'active' &&
			mayEnd(
				viewer.id,
				relation.role,
				members.find((one) => one.account_id === viewer.id),
				members
			).ok
				? viewer.id
				: null,
		isOffice: relation.office,
		steps,
		targetDays: await setting('approval.target-days', { tx }),
		headConsents: founders.map((one) => ({ country: one.country, state: one.head_consent })),
		decisions: decisions.map((one) => ({
			officeId: one.office_id,
			country: one.country,
			office: named.get(one.office_id) ?? null,
			decision: one.decision,
			round: one.round,
			since: one.since,
			decidedAt: one.decided_at,
			reason: one.reason,
			officer: one.officer_id ? (deciders.get(one.officer_id)?.firstName ?? null) : null
		})),
		invitations: invitations.map((one) => ({ id: one.id, name: nameOf(invited.get(one.account_id)), at: one.at })),
		contacts: [...candidates.values()]
			.filter((card) => card.validated)
			.map((card) => ({ id: card.id, name: nameOf(card), country: card.country })),
		partnership: partnership && { id: partnership.id, state: partnership.state, mine: partnership.proposed_by === viewer.id },
		closeReason: project.close_reason,
		archivingOn:
			project.state === 'closed' && project.closed_at
				? archivingDay(project.closed_at, await setting('project.archive-months', { tx }))
				: null
	};
}
const nameOf = (card: PersonCard | undefined): string => (card ? `${card.firstName} ${card.lastName}` : '');
