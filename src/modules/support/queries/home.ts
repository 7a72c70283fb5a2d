import { askingColleagues, countriesOn, fullName, myValidation, schoolFigure } from '#directory';
import { contactsPage, unreadCounts } from '#messaging';
import { latestNotices, myNotices, suggestions } from '#partners';
import { db, readDb } from '#platform/db';
import type { Actor } from '#platform/usecase';
import { myProjects, projectFigures, projectGallery } from '#projects';
import { guestSpaces } from '#twinspace';

const FRESH_MS = 20_000;
const STRIP = 6;
let kept: { at: number; value: ReturnType<typeof readLanding> } | undefined;

/** The front page: live figures and projects that began lately. Counted at most every twenty seconds, however many look. */
export function landing() {
	if (!kept || Date.now() - kept.at > FRESH_MS) {
		const value = readLanding();
		kept = { at: Date.now(), value };
		// What could not be read is tried again by the next visitor.
		value.catch(() => (kept = undefined));
	}
	return kept.value;
}

async function readLanding() {
	const tx = readDb();
	const [countries, schools, figures, gallery] = await Promise.all([
		countriesOn(tx, new Date()),
		schoolFigure(tx),
		projectFigures(tx),
		projectGallery(null, { q: '', countries: [], regions: [], languages: [], subjects: [], age: null, running: true, cursor: null })
	]);
	return {
		figures: { countries: countries.filter((country) => country.scheme !== 'left').length, schools, ...figures },
		projects: gallery.projects.slice(0, STRIP)
	};
}
export type Landing = Awaited<ReturnType<typeof landing>>;

const UNDERWAY = ['draft', 'awaiting_partner', 'awaiting_approval', 'changes_requested', 'declined'];

/** A person's own desk: what waits for them, what they are in, and whom they could meet. */
export async function myDesk(viewer: Actor) {
	const validated = viewer.standing === 'validated';
	const [validation, { projects, invitations }, { received }, unread, guestIn, colleagues] = await Promise.all([
		myValidation(viewer),
		myProjects(viewer),
		contactsPage(viewer),
		unreadCounts(viewer.id),
		guestSpaces(viewer),
		validated ? askingColleagues(db(), viewer.id) : []
	]);
	return {
		validated,
		validation: validation ?? null,
		requests: received.map(({ person }) => ({ id: person.id, name: `${person.firstName} ${person.lastName}`.trim() })),
		colleagues: colleagues.map((one) => ({ id: one.membershipId, name: fullName(one), schoolId: one.schoolId, school: one.school })),
		proposals: projects.filter((one) => one.asksMe).map(({ id, title }) => ({ id, title })),
		changes: projects.filter((one) => one.state === 'changes_requested').map(({ id, title }) => ({ id, title })),
		invitations: invitations.map(({ id, title, by }) => ({ id, title, by })),
		unread,
		guestIn,
		running: projects
			.filter((one) => one.state === 'active')
			.map(({ id, title, countries, end_on }) => ({ id, title, countries, endOn: end_on })),
		underway: projects
			.filter((one) => UNDERWAY.includes(one.state) && !one.asksMe)
			.map(({ id, title, state, waitingFor }) => ({ id, title, state, waitingFor })),
		/** Until then nobody sees them, and the list of all notices is closed to their author. */
		prepared: validated ? [] : await myNotices(viewer),
		people: validated ? await suggestions(viewer, 3) : [],
		notices: validated ? await latestNotices(viewer, 3) : []
	};
}
export type MyDesk = Awaited<ReturnType<typeof myDesk>>;
