import { randomBytes } from 'node:crypto';
import { type AccountRow, accountRow, drawName } from '#identity/seed';
import { ago, type Chance, days, plainLatin } from '#platform/demo';
import { usernameFrom } from '../pupil.ts';
import type { DemoPupil, DemoSpace } from './demo-space.ts';

export type PupilRows = {
	usernames: Set<string>;
	accounts: AccountRow[];
	pupils: {
		account_id: string;
		school_id: string;
		class_name: string;
		made_by: string;
		code_hash: Buffer | null;
		code_expires_at: Date | null;
		code_used_at: Date | null;
		made_at: Date;
	}[];
	participants: {
		project_id: string;
		account_id: string;
		role: string;
		school_id: string | null;
		added_by: string;
		added_at: Date;
		guest_as: string | null;
		guest_country: string | null;
	}[];
};
export const noRows = (): PupilRows => ({ accounts: [], pupils: [], participants: [], usernames: new Set() });

/** A user name as the platform makes them, that nobody has yet. */
export function freeUsername(chance: Chance, first: string, taken: Set<string>): string {
	for (;;) {
		const drawn = usernameFrom(
			plainLatin(first),
			Uint8Array.from({ length: 4 }, () => chance.whole(0, 255))
		);
		if (taken.has(drawn)) continue;
		taken.add(drawn);
		return drawn;
	}
}

/** The card is still in the drawer: a code nobody knows, so that the card has to be printed anew. */
const UNUSED = 0.08;
const CLASSES = ['A', 'B', 'C'];

/** Draws the pupils of both founders' classes; their accounts have ended where the project has been over for a year. */
export function drawPupils(
	chance: Chance,
	space: Omit<DemoSpace, 'pupils'>,
	count: number,
	passwordHash: string,
	now: Date,
	rows: PupilRows
): DemoPupil[] {
	const ended = space.project.row.closed_at && now.getTime() - new Date(space.project.row.closed_at).getTime() > days(365);
	const year = Math.max(1, space.project.idea.ageMin - 5);
	return space.teachers.flatMap((teacher, side) => {
		const className = `${year}${chance.pick(CLASSES)}`;
		const size = Math.ceil((count - side) / 2);
		return Array.from({ length: size }, (_, at): DemoPupil => {
			const name = drawName(chance, teacher.school.place, 'pupil');
			const id = chance.uuid();
			const unused = !ended && chance.maybe(UNUSED);
			rows.accounts.push(
				accountRow({
					id,
					kind: 'pupil',
					email: null,
					username: freeUsername(chance, name.latinFirst, rows.usernames),
					first_name: name.first,
					last_name: '',
					password_hash: unused ? null : passwordHash,
					password_kind: 'words',
					locale: teacher.account.locale ?? 'en',
					time_zone: teacher.account.time_zone ?? 'Europe/Brussels',
					country: teacher.school.row.country,
					created_at: space.from,
					last_active_at: unused ? null : ago(space.until, days(chance.next() * 5)),
					closed_at: ended ? ago(now, days(30)) : null
				})
			);
			rows.pupils.push(
				pupilRow(
					id,
					teacher,
					className,
					space.from,
					unused ? { hash: randomBytes(32), expires: new Date(now.getTime() + days(10)) } : undefined
				)
			);
			rows.participants.push(
				participantRow(space.id, id, at === 0 && chance.maybe(0.3) ? 'pupil_administrator' : 'pupil', teacher, space.from)
			);
			return { id, first: name.first, school: teacher.school.row.id, madeBy: teacher.id };
		});
	});
}

type Teacher = DemoSpace['teachers'][number];
export const pupilRow = (
	id: string,
	teacher: Teacher,
	className: string,
	at: Date,
	code?: { hash: Buffer; expires: Date }
): PupilRows['pupils'][number] => ({
	account_id: id,
	school_id: teacher.school.row.id,
	class_name: className,
	made_by: teacher.id,
	code_hash: code?.hash ?? null,
	code_expires_at: code?.expires ?? null,
	code_used_at: code ? null : at,
	made_at: at
});
export const participantRow = (
	projectId: string,
	id: string,
	role: string,
	teacher: Teacher,
	at: Date,
	guest: { as: string; country: string } | null = null
): PupilRows['participants'][number] => ({
	project_id: projectId,
	account_id: id,
	role,
	school_id: role === 'guest' ? null : teacher.school.row.id,
	added_by: teacher.id,
	added_at: at,
	guest_as: guest?.as ?? null,
	guest_country: guest?.country ?? null
});
