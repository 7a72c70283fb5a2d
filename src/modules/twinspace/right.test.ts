import { describe, expect, test } from 'vitest';
import {
	DEFAULT_SETTINGS,
	isTeacher,
	may,
	RIGHTS,
	SPACE_ROLES,
	SPACE_STATES,
	STAFF,
	waitsForApproval,
	type SpaceAction,
	type SpaceRole,
	type SpaceScene,
	type SpaceSettings
} from './right.ts';

const running: SpaceScene = { state: 'active', settings: DEFAULT_SETTINGS };
const withSettings = (settings: Partial<SpaceSettings>): SpaceScene => ({
	state: 'active',
	settings: { ...DEFAULT_SETTINGS, ...settings }
});
const actions = Object.keys(RIGHTS) as SpaceAction[];
const rolesThatMay = (action: SpaceAction, scene = running, thing = {}): SpaceRole[] =>
	SPACE_ROLES.filter((role) => may(role, action, scene, thing));

describe('the table of rights', () => {
	test('SQL is told the same about the staff room as the table says', () => {
		for (const role of [...SPACE_ROLES, 'visitor'] as const) expect(STAFF.includes(role)).toBe(may(role, 'enter-staff-room', running));
	});

	test('without a role nothing is allowed, in any state', () => {
		for (const action of actions) for (const state of SPACE_STATES) expect(may(undefined, action, { ...running, state })).toBe(false);
	});

	test('a closed or archived space is read, not written; teachers can still take things down', () => {
		for (const state of ['closed', 'archived'] as const) {
			for (const action of actions) {
				for (const role of SPACE_ROLES) {
					const allowed = may(role, action, { ...running, state }, { own: true, ownPupil: true, teacherPresent: true, invited: true });
					if (RIGHTS[action].kind === 'writes') expect(`${action} ${role} ${allowed}`).toBe(`${action} ${role} false`);
					if (RIGHTS[action].kind === 'protects' && !isTeacher(role))
						expect(`${action} ${role} ${allowed}`).toBe(`${action} ${role} false`);
				}
			}
			expect(may('teacher', 'look-after-pupils', { ...running, state }, { ownPupil: true })).toBe(state === 'closed');
			expect(may('teacher', 'delete-post', { ...running, state })).toBe(true);
			expect(may('pupil', 'read-page', { ...running, state }, { visibility: 'members' })).toBe(true);
		}
	});

	test('pages and threads of teachers are hidden from pupils and guests', () => {
		expect(rolesThatMay('read-page', running, { visibility: 'teachers' })).toEqual(['administrator', 'teacher']);
		expect(rolesThatMay('edit-page', running, { visibility: 'teachers', editing: 'members' })).toEqual(['administrator', 'teacher']);
		expect(rolesThatMay('read-forum', running, { staffOnly: true })).toEqual(['administrator', 'teacher']);
		expect(rolesThatMay('reply', withSettings({ guestsReply: true }), { staffOnly: true })).toEqual(['administrator', 'teacher']);
		expect(rolesThatMay('enter-staff-room')).toEqual(['administrator', 'teacher']);
	});

	test('a pupil, administrator or not, edits where the page allows: for all members, or where they are named', () => {
		expect(rolesThatMay('edit-page', running, { visibility: 'members', editing: 'teachers' })).toEqual(['administrator', 'teacher']);
		expect(rolesThatMay('edit-page', running, { visibility: 'members', editing: 'named', named: true })).toEqual([
			'administrator',
			'teacher',
			'pupil_administrator',
			'pupil'
		]);
		expect(may('pupil', 'edit-page', running, { visibility: 'members', editing: 'members' })).toBe(true);
		expect(may('pupil', 'edit-page', running, { visibility: 'members', editing: 'teachers' })).toBe(false);
		expect(may('pupil', 'edit-page', running, { visibility: 'members', editing: 'named', named: false })).toBe(false);
		expect(may('pupil', 'edit-page', running, { visibility: 'members', editing: 'named', named: true })).toBe(true);
		expect(may('pupil', 'create-page', running)).toBe(false);
		expect(may('pupil', 'create-page', running, { visibility: 'members', editing: 'members' })).toBe(true);
	});

	test('the space decides whether pupils open threads and guests reply', () => {
		expect(rolesThatMay('open-thread')).toEqual(['administrator', 'teacher', 'pupil_administrator']);
		expect(rolesThatMay('open-thread', withSettings({ pupilsOpenThreads: true }))).toEqual([
			'administrator',
			'teacher',
			'pupil_administrator',
			'pupil'
		]);
		expect(rolesThatMay('reply')).not.toContain('guest');
		expect(rolesThatMay('reply', withSettings({ guestsReply: true }))).toEqual([...SPACE_ROLES]);
		expect(may('guest', 'reply', withSettings({ guestsReply: true, guestsReadForum: false }))).toBe(false);
	});

	test('guests read the rooms that are open to them', () => {
		const shut = withSettings({ guestsReadPages: false, guestsReadForum: false, guestsReadMaterials: false });
		for (const action of ['read-page', 'read-forum', 'read-material'] as const) {
			expect(may('guest', action, running)).toBe(true);
			expect(may('guest', action, shut)).toBe(false);
		}
	});

	test("a pupil's upload waits, and is seen by teachers and by who made it", () => {
		expect(waitsForApproval('pupil', DEFAULT_SETTINGS)).toBe(true);
		expect(waitsForApproval('pupil', { ...DEFAULT_SETTINGS, approvePupilUploads: false })).toBe(false);
		expect(waitsForApproval('pupil_administrator', DEFAULT_SETTINGS)).toBe(false);
		expect(rolesThatMay('read-material', running, { waiting: true })).toEqual(['administrator', 'teacher']);
		expect(may('pupil', 'read-material', running, { waiting: true, own: true })).toBe(true);
	});

	test('everybody changes their own words, nobody those of others; teachers remove what must go', () => {
		expect(rolesThatMay('edit-post')).toEqual([]);
		expect(rolesThatMay('edit-post', running, { own: true })).toEqual([...SPACE_ROLES]);
		expect(rolesThatMay('delete-post')).toEqual(['administrator', 'teacher']);
		expect(rolesThatMay('delete-post', running, { own: true })).toEqual([...SPACE_ROLES]);
	});

	test('only administrators publish, invite and change settings; teachers look after their own pupils', () => {
		for (const action of ['publish-page', 'invite-member', 'change-settings'] as const)
			expect(rolesThatMay(action)).toEqual(['administrator']);
		for (const action of ['create-pupils', 'look-after-pupils', 'change-role', 'remove-member'] as const) {
			expect(rolesThatMay(action)).toEqual(['administrator']);
			expect(rolesThatMay(action, running, { ownPupil: true })).toEqual(['administrator', 'teacher']);
		}
	});
});
