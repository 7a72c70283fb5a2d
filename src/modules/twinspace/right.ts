/**
 * Who may do what in a TwinSpace: the table of domain §7, once. Use cases ask it before they write, pages before they show a
 * button, and the permission matrix runs it whole.
 */
export const SPACE_ROLES = ['administrator', 'teacher', 'pupil_administrator', 'pupil', 'guest'] as const;
export type SpaceRole = (typeof SPACE_ROLES)[number];
/** What somebody is in a space: one of its people, or a visitor of an office who looks into it because of a report (quality A6). */
export type SpacePresence = SpaceRole | 'visitor';
/** The project's states in which it has a space; `closed` and `archived` are read, never written. */
export const SPACE_STATES = ['active', 'closed', 'archived'] as const;
export type SpaceState = (typeof SPACE_STATES)[number];

export type SpaceSettings = {
	pupilsOpenThreads: boolean;
	approvePupilUploads: boolean;
	guestsReply: boolean;
	/** The rooms that guests may read; administrators decide ("where allowed"). */
	guestsReadPages: boolean;
	guestsReadForum: boolean;
	guestsReadMaterials: boolean;
};
export const DEFAULT_SETTINGS: SpaceSettings = {
	pupilsOpenThreads: false,
	approvePupilUploads: true,
	guestsReply: false,
	guestsReadPages: true,
	guestsReadForum: true,
	guestsReadMaterials: true
};
export type SpaceScene = { state: SpaceState; settings: SpaceSettings };

export const PAGE_VISIBILITIES = ['public', 'members', 'teachers'] as const;
export type PageVisibility = (typeof PAGE_VISIBILITIES)[number];
export const PAGE_EDITINGS = ['members', 'teachers', 'named'] as const;
export type PageEditing = (typeof PAGE_EDITINGS)[number];

/** What the action is done to; only what its right asks about needs saying. */
export type Thing = {
	/** A page; for `create-page` the page above the new one: a pupil starts pages below those that they may edit. */
	visibility?: PageVisibility;
	editing?: PageEditing;
	/** The page names this person as an editor. */
	named?: boolean;
	/** A forum of the staff room, or a thread or post in it. */
	staffOnly?: boolean;
	/** A pupil's upload that no teacher has approved yet. */
	waiting?: boolean;
	/** Made by the person who acts: their post, upload, page. */
	own?: boolean;
	/** The pupil belongs to the acting teacher's school. */
	ownPupil?: boolean;
	/** A teacher of the space is in the room. */
	teacherPresent?: boolean;
	invited?: boolean;
};

type Ask = (scene: SpaceScene, thing: Thing) => boolean;
const shown: Ask = (_, thing) => thing.visibility !== 'teachers' && !thing.staffOnly && (!thing.waiting || !!thing.own);

/** The answers that a cell of the table can give; those that are neither yes nor no look at the space or the thing. */
const ANSWERS = {
	yes: () => true,
	no: () => false,
	shown,
	'shown-page': (scene, thing) => scene.settings.guestsReadPages && shown(scene, thing),
	'shown-forum': (scene, thing) => scene.settings.guestsReadForum && shown(scene, thing),
	'shown-material': (scene, thing) => scene.settings.guestsReadMaterials && shown(scene, thing),
	'page-allows': (scene, thing) =>
		shown(scene, thing) && (thing.editing === 'members' || (thing.editing === 'named' && thing.named === true)),
	'threads-allowed': (scene, thing) => scene.settings.pupilsOpenThreads && shown(scene, thing),
	'replies-allowed': (scene, thing) => scene.settings.guestsReply && scene.settings.guestsReadForum && shown(scene, thing),
	own: (scene, thing) => thing.own === true && shown(scene, thing),
	'own-pupils': (_, thing) => thing.ownPupil === true,
	'teacher-present': (_, thing) => thing.teacherPresent === true,
	invited: (_, thing) => thing.invited === true
} satisfies Record<string, Ask>;
export type Answer = keyof typeof ANSWERS;

/**
 * `reads`: in every state. `writes`: while the project runs; a closed or archived space stays as it is until it is reopened.
 * `protects`: while it runs, and for teachers ever after: what harms a child comes down at any time. `tends`: while it runs and after it was
 * closed, until it is archived.
 */
type Kind = 'reads' | 'writes' | 'protects' | 'tends';
type Right = { kind: Kind } & Record<SpaceRole, Answer>;
const right = (kind: Kind, administrator: Answer, teacher: Answer, pupil_administrator: Answer, pupil: Answer, guest: Answer): Right => ({
	kind,
	administrator,
	teacher,
	pupil_administrator,
	pupil,
	guest
});

/** One row an action; columns: administrator, teacher, pupil administrator, pupil, guest. */
export const RIGHTS = {
	'see-space': right('reads', 'yes', 'yes', 'yes', 'yes', 'yes'),
	'see-members': right('reads', 'yes', 'yes', 'yes', 'yes', 'yes'),

	'read-page': right('reads', 'yes', 'yes', 'shown', 'shown', 'shown-page'),
	'create-page': right('writes', 'yes', 'yes', 'shown', 'page-allows', 'no'),
	// Where teachers keep a page's editing to themselves, that holds for every pupil.
	'edit-page': right('writes', 'yes', 'yes', 'page-allows', 'page-allows', 'no'),
	'arrange-pages': right('writes', 'yes', 'yes', 'yes', 'no', 'no'),
	'delete-page': right('writes', 'yes', 'yes', 'own', 'own', 'no'),
	'set-page-rights': right('writes', 'yes', 'yes', 'no', 'no', 'no'),
	'publish-page': right('writes', 'yes', 'no', 'no', 'no', 'no'),
	'unpublish-page': right('protects', 'yes', 'yes', 'no', 'no', 'no'),

	'read-forum': right('reads', 'yes', 'yes', 'shown', 'shown', 'shown-forum'),
	'open-forum': right('writes', 'yes', 'yes', 'no', 'no', 'no'),
	'open-thread': right('writes', 'yes', 'yes', 'shown', 'threads-allowed', 'no'),
	reply: right('writes', 'yes', 'yes', 'shown', 'shown', 'replies-allowed'),
	'edit-post': right('writes', 'own', 'own', 'own', 'own', 'own'),
	'delete-post': right('protects', 'yes', 'yes', 'own', 'own', 'own'),
	'moderate-thread': right('writes', 'yes', 'yes', 'no', 'no', 'no'),
	'delete-thread': right('protects', 'yes', 'yes', 'no', 'no', 'no'),

	'read-material': right('reads', 'yes', 'yes', 'shown', 'shown', 'shown-material'),
	'upload-material': right('writes', 'yes', 'yes', 'yes', 'yes', 'no'),
	'approve-material': right('writes', 'yes', 'yes', 'no', 'no', 'no'),
	'change-material': right('writes', 'yes', 'yes', 'own', 'own', 'no'),
	'delete-material': right('protects', 'yes', 'yes', 'own', 'own', 'no'),
	'arrange-folders': right('writes', 'yes', 'yes', 'yes', 'no', 'no'),

	'post-update': right('writes', 'yes', 'yes', 'yes', 'no', 'no'),
	like: right('writes', 'yes', 'yes', 'yes', 'no', 'no'),
	comment: right('writes', 'yes', 'yes', 'yes', 'yes', 'no'),
	chat: right('writes', 'yes', 'yes', 'teacher-present', 'teacher-present', 'no'),
	'start-meeting': right('writes', 'yes', 'yes', 'no', 'no', 'no'),
	'join-meeting': right('writes', 'yes', 'yes', 'teacher-present', 'teacher-present', 'invited'),

	'enter-staff-room': right('reads', 'yes', 'yes', 'no', 'no', 'no'),
	'invite-member': right('writes', 'yes', 'no', 'no', 'no', 'no'),
	'create-pupils': right('writes', 'yes', 'own-pupils', 'no', 'no', 'no'),
	// Also where the project has ended: a child who forgot the password still reads there.
	'look-after-pupils': right('tends', 'yes', 'own-pupils', 'no', 'no', 'no'),
	'change-role': right('writes', 'yes', 'own-pupils', 'no', 'no', 'no'),
	'remove-member': right('protects', 'yes', 'own-pupils', 'no', 'no', 'no'),
	'change-settings': right('writes', 'yes', 'no', 'no', 'no', 'no')
} as const satisfies Record<string, Right>;
export type SpaceAction = keyof typeof RIGHTS;

export const isTeacher = (role: SpacePresence | undefined): boolean => role === 'administrator' || role === 'teacher';
/** Nothing in the space is hidden from its teachers, nor from a visitor who has to judge a report. */
export const seesAll = (role: SpacePresence | undefined): boolean => isTeacher(role) || role === 'visitor';
export const isPupil = (role: SpacePresence | undefined): boolean => role === 'pupil' || role === 'pupil_administrator';

/** May somebody in this role do it here? Without a role: never; what is public is asked for elsewhere. A visitor reads, and does nothing else. */
export function may(role: SpacePresence | undefined, action: SpaceAction, scene: SpaceScene, thing: Thing = {}): boolean {
	if (!role) return false;
	const row: Right = RIGHTS[action];
	if (role === 'visitor') return row.kind === 'reads';
	const open =
		scene.state === 'active' ||
		row.kind === 'reads' ||
		(row.kind === 'protects' && isTeacher(role)) ||
		(row.kind === 'tends' && scene.state === 'closed');
	return open && ANSWERS[row[role]](scene, thing);
}

/** A pupil's upload waits for a teacher where the space says so. */
export const waitsForApproval = (role: SpacePresence, settings: SpaceSettings): boolean => role === 'pupil' && settings.approvePupilUploads;

/** Who enters the staff room, whatever the space: for SQL that has to know it before a space is loaded. */
export const STAFF: readonly SpacePresence[] = [...SPACE_ROLES.filter((role) => RIGHTS['enter-staff-room'][role] === 'yes'), 'visitor'];
