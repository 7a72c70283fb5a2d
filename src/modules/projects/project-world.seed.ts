import { countriesOn } from '#directory';
import type { DemoTeacher, DirectoryWorld } from '#directory/seed';
import { seedNews } from '#messaging/seed';
import type { Db } from '#platform/db';
import { ago, type Chance, chance, days, insertMany } from '#platform/demo';
import { isAccepted, isApproved, projectRow, type ProjectRow } from './project.seed.ts';
import { castProjects } from './seed/cast-projects.ts';
import { drawApprovals } from './seed/draw-approvals.ts';
import { type DrawnProject, drawProjects } from './seed/draw-projects.ts';
import { newsOf } from './seed/draw-news.ts';
import { findMembers } from './seed/find-founders.ts';
import { invitations } from './seed/reasons.ts';
import { nextDay, timelineOf } from './seed/timeline.ts';

/** A project of the demo world with its people, for the seeds above. `partners`: who knows whom because of it, since when. */
export type DemoProject = DrawnProject & {
	row: ProjectRow;
	approved: boolean;
	invited: readonly Invited[];
	partners: readonly (readonly [DemoTeacher, DemoTeacher, Date])[];
};

const LEFT_ON = new Date('2021-01-01');
const LEFT = 'GB';
const INVITING = 0.35;
const HEADS_ASKED = new Set(['GR', 'CY', 'MT']);

/** Fills projects in every state with founders, decisions, members, invitations and standing partnerships. */
export async function seedProjects(tx: Db, world: DirectoryWorld): Promise<DemoProject[]> {
	const { now } = world;
	const schemes = new Map(
		(await countriesOn(tx as Parameters<typeof countriesOn>[0], now)).map((country) => [country.code, country.scheme])
	);
	const uses = new Map<string, number>();
	const drawn = [...castProjects(world, uses), ...drawProjects(world, (country) => schemes.get(country), uses)];
	const stream = chance('project-rows');
	const projects = drawn.map((one): DemoProject => {
		const { idea, state } = one;
		const row = projectRow({
			id: stream.uuid(),
			state,
			kind: one.national ? 'national' : 'european',
			european_label_eligible: !one.national,
			title: one.title,
			description: idea.description,
			languages: idea.languages,
			subjects: idea.subjects,
			age_min: idea.ageMin,
			age_max: idea.ageMax,
			pupils: stream.whole(4, 11) * 8 + one.members.length * 18,
			tools: idea.tools,
			aims: idea.aims,
			process: idea.process,
			results: idea.results,
			...timelineOf(stream, state, now, one.ageDays),
			...(one.endsOn && { end_on: nextDay(one.endsOn, now), warned_days: [] })
		});
		if (state === 'draft' && stream.maybe(0.5)) Object.assign(row, { process: '', results: '', pupils: null });
		const invited = drawInvited(stream, one, world);
		return { ...one, row, approved: isApproved(state), invited, partners: partnersOf(one, row, invited) };
	});
	await insertMany(
		tx,
		'projects.project',
		projects.map((project) => project.row)
	);
	await insertMany(
		tx,
		'projects.founder',
		projects.flatMap((project) => founderRows(stream, project))
	);
	await insertMany(
		tx,
		'projects.approval',
		projects.flatMap((project) => drawApprovals(stream, world, project, project.row))
	);
	await insertMany(
		tx,
		'projects.member',
		projects.filter((project) => project.approved).flatMap((project) => memberRows(stream, project, now))
	);
	await insertMany(
		tx,
		'projects.invitation',
		projects.flatMap((project) => invitationRows(stream, project, now))
	);
	await insertMany(
		tx,
		'projects.partnership',
		projects.flatMap((project) => partnershipRow(stream, project))
	);
	await seedNews(
		tx,
		'projects',
		projects.flatMap((project) => newsOf(project, now)),
		now
	);
	return projects;
}

/** Only contacts can be invited to found or join; so they knew each other before. */
function partnersOf(
	{ founders: [first, second], members }: DrawnProject,
	row: ProjectRow,
	invited: readonly Invited[]
): DemoProject['partners'] {
	const before = ago(new Date(row.created_at ?? 0), days(6));
	return [second, ...members, ...invited.map((one) => one.person)].flatMap((other) => (other ? [[first, other, before] as const] : []));
}

function founderRows(stream: Chance, { state, founders, row }: DemoProject) {
	return founders.map((founder, at) => {
		const asked = HEADS_ASKED.has(founder.school.row.country) && isAccepted(state);
		const consent = !asked ? 'not-needed' : state === 'awaiting_approval' && stream.maybe(0.4) ? 'asked' : 'given';
		const accepted = at === 0 || isAccepted(state);
		return {
			project_id: row.id,
			position: at + 1,
			account_id: founder.id,
			school_id: founder.school.row.id,
			country: founder.school.row.country,
			region: founder.school.row.region ?? null,
			accepted_at: accepted ? (row.waiting_since ?? row.created_at ?? null) : null,
			head_consent: consent,
			head_address: asked ? `head@${founder.school.domain}` : null
		};
	});
}

function memberRows(stream: Chance, { founders, members, row }: DemoProject, now: Date) {
	const approved = new Date(row.approved_at ?? now);
	const until = new Date(row.closed_at ?? now).getTime();
	const memberRow = (person: DemoTeacher, founder: boolean) => ({
		project_id: row.id,
		account_id: person.id,
		school_id: person.school.row.id,
		country: person.school.row.country,
		role: founder || stream.maybe(0.1) ? 'administrator' : 'member',
		founder,
		joined_at: founder ? approved : new Date(approved.getTime() + stream.next() ** 2 * (until - approved.getTime())),
		left_at: person.school.row.country === LEFT ? LEFT_ON : null
	});
	return [...founders.map((person) => memberRow(person, true)), ...members.map((person) => memberRow(person, false))];
}

/** Somebody who was asked to join, when, and what they said. */
type Invited = { person: DemoTeacher; message: string; state: 'open' | 'declined'; at: Date };

function drawInvited(stream: Chance, project: DrawnProject, world: DirectoryWorld): Invited[] {
	if (project.state !== 'active' || !(stream.maybe(INVITING) || project.key)) return [];
	const invited = findMembers(stream, project.idea, world.eTwinners, stream.whole(1, 3), [...project.founders, ...project.members]);
	// So that somebody of the cast has an invitation to answer.
	if (project.key === 'rivers') invited.unshift(world.person('claire'));
	return invited.map((person) => ({
		person,
		message: stream.pick(invitations),
		state: person.key ? 'open' : stream.weighted({ open: 70, declined: 30 }),
		at: ago(world.now, days(0.2 + stream.next() * 12))
	}));
}

const invitationRows = (stream: Chance, { row, founders, invited }: DemoProject, now: Date) =>
	invited.map(({ person, message, state, at }) => ({
		id: stream.uuid(),
		project_id: row.id,
		account_id: person.id,
		invited_by: founders[0].id,
		message,
		state,
		at,
		decided_at: state === 'open' ? null : new Date(Math.min(now.getTime(), at.getTime() + days(0.1)))
	}));

function partnershipRow(stream: Chance, { state, founders, row, key }: DemoProject) {
	const [first, second] = founders;
	if (state !== 'closed' || !second || !(key || stream.maybe(0.4))) return [];
	const standing = key !== undefined || stream.maybe(0.75);
	const closed = new Date(row.closed_at ?? 0);
	return [
		{
			id: stream.uuid(),
			project_id: row.id,
			school_a: first.school.row.id,
			school_b: second.school.row.id,
			proposed_by: first.id,
			agreed_by: standing ? second.id : null,
			state: standing ? 'standing' : 'proposed',
			at: closed,
			agreed_at: standing ? closed : null
		}
	];
}
