import { personCard, schoolCard } from '#directory';
import { reportedTalk } from '#messaging';
import { reportedNotice } from '#partners';
import type { Tx } from '#platform/db';
import type { Viewer } from '#platform/usecase';
import { reportedProject } from '#projects';
import { hasPupils, reportedSpaceThing, spaceRole, teachersOfPupil } from '#twinspace';
import type { About } from './report.ts';

/** What a report is about, as far as its reporter may know it: whose it is, the words, and the place whose office looks at it. */
export type Subject = {
	authorId: string | null;
	excerpt: string;
	projectId: string | null;
	aboutPupils: boolean;
	country: string | null;
	region: string | null;
};
const NOBODYS: Subject = { authorId: null, excerpt: '', projectId: null, aboutPupils: false, country: null, region: null };
const EXCERPT = 4000;

/**
 * Looks the thing up through the doors of whoever owns it. A thing that does not exist, or that the reporter may not see, gives a
 * report without a subject: it still gets its receipt, and tells nobody whether the thing is there.
 */
export async function findSubject(tx: Tx, viewer: Viewer, about: About): Promise<Subject> {
	if (about.id === null) return NOBODYS;
	if (about.kind === 'school') {
		const school = await schoolCard(tx, about.id);
		return school ? { ...NOBODYS, excerpt: school.name, country: school.country, region: school.region } : NOBODYS;
	}
	const found = await whose(tx, viewer, { kind: about.kind, id: about.id });
	if (!found) return NOBODYS;
	const author = await personCard(tx, found.authorId);
	const projectId = found.projectId ?? null;
	const place = author?.country ? author : await placeOfPupil(tx, found.authorId);
	return {
		authorId: author ? found.authorId : null,
		excerpt: found.excerpt.slice(0, EXCERPT).toWellFormed(),
		projectId,
		aboutPupils: projectId !== null && (await hasPupils(tx, projectId)),
		country: place?.country ?? null,
		region: place?.region ?? null
	};
}

/** A child belongs to the office of their school. */
async function placeOfPupil(tx: Tx, accountId: string) {
	const looksAfter = await teachersOfPupil(tx, accountId);
	return looksAfter && schoolCard(tx, looksAfter.schoolId);
}

type Found = { authorId: string; excerpt: string; projectId?: string };
async function whose(tx: Tx, viewer: Viewer, { kind, id }: { kind: About['kind']; id: string }): Promise<Found | undefined> {
	if (kind === 'person') return { authorId: id, excerpt: '' };
	if (kind === 'notice') return reportedNotice(tx, id);
	if (kind === 'conversation' || kind === 'message') return viewer ? reportedTalk(tx, kind, id, viewer.id) : undefined;
	if (kind === 'project') {
		const project = await reportedProject(tx, id);
		return project && { ...project, projectId: id };
	}
	if (kind === 'post' || kind === 'page' || kind === 'material') {
		const thing = await reportedSpaceThing(tx, kind, id);
		const inside = thing && viewer && (await spaceRole(tx, thing.projectId, viewer.id)) !== undefined;
		return thing && (thing.isPublic || inside) ? thing : undefined;
	}
	return undefined;
}
