import { ok, refuse, type Result } from '#platform/result';
import { may, type SpaceAction, type SpacePresence, type SpaceScene, type Thing } from './right.ts';

/** A TwinSpace as one of its people sees it: who they are in it and what it allows. The id is the project's. */
export type Space = SpaceScene & {
	id: string;
	title: string;
	languages: readonly string[];
	ageMin: number | null;
	ageMax: number | null;
	/** YYYY-MM-DD. */
	endOn: string | null;
	accountId: string;
	role: SpacePresence;
	/** Of a visitor: the report they came for, and until when. */
	visit: { reportId: string; until: Date } | null;
	/** When the person came; what is older does not count as unread. */
	since: Date;
	/** The school they are in the project with; none for guests. */
	schoolId: string | null;
};

/** May this person do it in this space? The one question that use cases and pages ask. */
export const mayIn = (space: Space, action: SpaceAction, thing: Thing = {}): boolean => may(space.role, action, space, thing);

/**
 * The same question with its reason. Whoever may not even see the thing must be told that it does not exist; ask that first.
 * `space-closed`: it would be allowed if the project were running.
 */
export function judgeIn(space: Space, action: SpaceAction, thing: Thing = {}): Result<undefined, 'space-closed' | 'not-allowed'> {
	if (mayIn(space, action, thing)) return ok(undefined);
	return refuse(space.state !== 'active' && may(space.role, action, { ...space, state: 'active' }, thing) ? 'space-closed' : 'not-allowed');
}

/** The live channel of a space's members. */
export const spaceChannel = (projectId: string): string => `space:${projectId}`;
/** News of the staff room go on their own channel, so that not even their ids reach a pupil. */
export const staffChannel = (projectId: string): string => `space-staff:${projectId}`;
/** Where news of a forum are told. */
export const newsChannel = (projectId: string, staffOnly: boolean): string =>
	staffOnly ? staffChannel(projectId) : spaceChannel(projectId);
/** All channels that this person may listen to in the space; a visitor listens to none. */
export const channelsOf = (space: Space): string[] =>
	space.role === 'visitor'
		? []
		: mayIn(space, 'enter-staff-room')
			? [spaceChannel(space.id), staffChannel(space.id)]
			: [spaceChannel(space.id)];
